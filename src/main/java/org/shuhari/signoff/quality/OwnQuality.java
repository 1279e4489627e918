package org.shuhari.signoff.quality;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.shuhari.catalog.Catalogs;
import org.shuhari.catalog.Skill;
import org.shuhari.people.Role;
import org.shuhari.people.SignedIn;
import org.shuhari.shared.OrganisationClock;
import org.shuhari.shared.UseCase;

/** The share confirmed first time: asked by a coach about nobody but that coach. */
@UseCase
public class OwnQuality {

    private static final int MONTHS = 12;

    @Inject
    private SignedIn signedIn;

    @Inject
    private FirstLooks looks;

    @Inject
    private Catalogs catalogs;

    @Inject
    private OrganisationClock clock;

    /** @throws org.shuhari.shared.Problem 403 for anybody who is no coach */
    public Quality read() {
        signedIn.needs(Role.COACH);
        LocalDate since = clock.today().minusMonths(MONTHS);
        UUID coach = signedIn.id();
        List<FirstLooks.Row> own = looks.of(coach, clock.endOf(since.minusDays(1)));
        Set<String> skills = own.stream().map(FirstLooks.Row::skill).collect(Collectors.toSet());
        Map<String, List<FirstTime>> everybody = looks.on(skills, clock.endOf(since.minusDays(1))).stream()
                .collect(Collectors.groupingBy(
                        FirstLooks.Row::skill, Collectors.mapping(FirstLooks.Row::firstTime, Collectors.toList())));
        return new Quality(
                since,
                own.stream()
                        .map(FirstLooks.Row::firstTime)
                        .reduce(FirstTime::plus)
                        .orElse(null),
                own.stream()
                        .map(row -> new Quality.OfSkill(
                                row.skill(),
                                title(row.skill()),
                                row.firstTime(),
                                Spread.of(everybody.getOrDefault(row.skill(), List.of()))
                                        .orElse(null)))
                        .sorted(Comparator.comparing(Quality.OfSkill::title).thenComparing(Quality.OfSkill::skill))
                        .toList());
    }

    private String title(String skill) {
        return catalogs.current().find(skill).map(Skill::title).orElse(skill);
    }
}
