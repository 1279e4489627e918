package org.shuhari.signoff;

import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shuhari.people.Employee;
import org.shuhari.people.People;
import org.shuhari.people.Role;
import org.shuhari.shared.UseCase;

/** The sign-offs somebody may see (R13). */
@UseCase
public class SignOffHistory {

    @Inject
    private Records records;

    @Inject
    private Rights rights;

    @Inject
    private People people;

    /**
     * All of the own, all of a learner's with R6 rights for the skill, the confirming ones for HR, and those the reader gave;
     * the oldest first.
     *
     * @param employee the learner; null: the reader's own and those the reader gave
     * @param skill null: every skill
     */
    public List<SignOffLine> visibleTo(Employee who, UUID employee, String skill) {
        List<SignOff> visible = employee == null ? ownAndGiven(who.id()) : of(who, employee);
        return lines(visible.stream()
                .filter(signOff -> skill == null || skill.equals(signOff.skill()))
                .toList());
    }

    /**
     * A coach's answer as it stands now.
     *
     * @param revocation null while it stands
     */
    public record Answer(SignOff signOff, Revocation revocation) {}

    /** What coaches answered a learner on a skill, the newest first. The caller has seen to it that the reader may know (R13). */
    public List<Answer> answersOn(UUID learner, String skill) {
        List<SignOff> signOffs = records.signOffsOf(learner, skill);
        Map<UUID, Revocation> revocations = records.revocationsOf(signOffs);
        return signOffs.stream()
                .map(signOff -> new Answer(signOff, revocations.get(signOff.id())))
                .toList();
    }

    private List<SignOff> ownAndGiven(UUID who) {
        return Stream.concat(records.signOffsFor(who).stream(), records.signOffsBy(who).stream())
                .toList();
    }

    private List<SignOff> of(Employee who, UUID learner) {
        List<SignOff> all = records.signOffsFor(learner);
        if (who.id().equals(learner)) {
            return all;
        }
        boolean hr = who.has(Role.HR);
        Set<String> skills = all.stream().map(SignOff::skill).collect(Collectors.toSet());
        Set<String> readable = who.has(Role.COACH) ? rights.readable(who.id(), learner, skills) : Set.of();
        return all.stream()
                .filter(signOff -> readable.contains(signOff.skill())
                        || hr && signOff.confirms()
                        || signOff.coachId().equals(who.id()))
                .toList();
    }

    private List<SignOffLine> lines(List<SignOff> signOffs) {
        Map<UUID, Revocation> revocations = records.revocationsOf(signOffs);
        Map<UUID, Employee> coaches = people.byIds(coachesOf(signOffs));
        return signOffs.stream()
                .map(signOff -> new SignOffLine(
                        signOff, coaches.get(signOff.coachId()).name(), revocations.containsKey(signOff.id())))
                .toList();
    }

    private static Set<UUID> coachesOf(Collection<SignOff> signOffs) {
        return signOffs.stream().map(SignOff::coachId).collect(Collectors.toSet());
    }
}
