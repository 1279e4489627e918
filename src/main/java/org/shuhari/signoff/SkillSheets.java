package org.shuhari.signoff;

import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.shuhari.catalog.Catalogs;
import org.shuhari.mastery.Coaches;
import org.shuhari.mastery.Deciding;
import org.shuhari.mastery.Path;
import org.shuhari.mastery.Progress;
import org.shuhari.mastery.Progresses;
import org.shuhari.people.Employee;
import org.shuhari.people.Organisation;
import org.shuhari.people.People;
import org.shuhari.practice.PracticeSheet;
import org.shuhari.practice.PracticeSheets;
import org.shuhari.practice.Practices;
import org.shuhari.shared.OrganisationClock;
import org.shuhari.shared.UseCase;

/** Gathers what a learner wants to know of one skill. */
@UseCase
public class SkillSheets {

    @Inject
    private Progresses progresses;

    @Inject
    private Practices practices;

    @Inject
    private PracticeSheets sheets;

    @Inject
    private Records records;

    @Inject
    private Coaches coaches;

    @Inject
    private People people;

    @Inject
    private Organisation organisation;

    @Inject
    private Catalogs catalogs;

    @Inject
    private OrganisationClock clock;

    /**
     * The learner's own sheet of a skill.
     *
     * @throws org.shuhari.shared.Problem 404 for an unknown skill
     */
    public SkillSheet of(UUID learner, String skill) {
        Path path = progresses.pathOf(learner);
        Progress progress = path.of(skill);
        List<SkillSheet.Answer> answers = answers(learner, skill);
        int now = progress.skill().version();
        return new SkillSheet(
                progress,
                practised(learner, skill),
                answers,
                namesOf(coaches.mayDecide(Deciding.inGeneral(learner, skill)).keySet()),
                teammates(learner, skill),
                progress.masteredVersion() == null ? Set.of() : catalogs.unseen(skill, progress.masteredVersion(), now),
                answers.stream()
                        .filter(answer -> !answer.revoked())
                        .findFirst()
                        .map(answer -> catalogs.unseen(skill, answer.signOff().skillVersion(), now))
                        .orElse(Set.of()),
                !answers.isEmpty() && progresses.secondLookOpen(learner, skill),
                progress.skill().requires().stream().map(path::of).toList(),
                path.catalog().graph().unlocks(skill).stream().map(path::of).toList());
    }

    private List<PracticeSheet> practised(UUID learner, String skill) {
        return sheets.of(practices.list(learner, learner, skill).stream()
                .filter(practice -> practice.withdrawnAt() == null)
                .toList());
    }

    private List<SkillSheet.Answer> answers(UUID learner, String skill) {
        List<SignOff> signOffs = records.signOffsOf(learner, skill);
        Map<UUID, Revocation> revoked = records.revocationsOf(signOffs);
        Map<UUID, Employee> names =
                people.byIds(signOffs.stream().map(SignOff::coachId).collect(Collectors.toSet()));
        Map<UUID, List<String>> carried = records.carriedBy(signOffs);
        return signOffs.stream()
                .map(signOff -> new SkillSheet.Answer(
                        signOff,
                        carried.getOrDefault(signOff.requestId(), List.of()),
                        names.get(signOff.coachId()).name(),
                        revoked.containsKey(signOff.id())
                                ? revoked.get(signOff.id()).reason()
                                : null))
                .toList();
    }

    private List<String> teammates(UUID learner, String skill) {
        Set<UUID> team = organisation
                .assignmentOf(learner)
                .map(assignment -> organisation.membersOf(assignment.unitId(), clock.today()))
                .orElse(List.of())
                .stream()
                .map(member -> member.employee().id())
                .filter(id -> !id.equals(learner))
                .collect(Collectors.toSet());
        Map<UUID, Path> paths = progresses.pathsOf(team, clock.today());
        return namesOf(team.stream()
                .filter(id -> paths.get(id).of(skill).state().isCurrent())
                .toList());
    }

    private List<String> namesOf(Collection<UUID> ids) {
        return people.byIds(ids).values().stream().map(Employee::name).sorted().toList();
    }
}
