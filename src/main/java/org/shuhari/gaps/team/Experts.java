package org.shuhari.gaps.team;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.shuhari.catalog.Catalogs;
import org.shuhari.catalog.Skill;
import org.shuhari.mastery.Coaches;
import org.shuhari.mastery.SkillCensus;
import org.shuhari.people.Role;
import org.shuhari.people.SignedIn;
import org.shuhari.shared.Problem;
import org.shuhari.shared.UseCase;

/** Who masters a skill and who coaches it, as far as the caller may know (R13). */
@UseCase
public class Experts {

    /** The most people in one list; how many more there are is told. */
    public static final int MOST = 50;

    @Inject
    private Catalogs catalogs;

    @Inject
    private Coaches coaches;

    @Inject
    private SkillCensus census;

    @Inject
    private ExpertTables tables;

    @Inject
    private Sight sight;

    @Inject
    private SignedIn signedIn;

    /**
     * Both lists in order of name, at most {@link #MOST} each.
     *
     * @param coaches who may sign it off for those they coach, anywhere: that is their function
     * @param masters who is current in it, in the teams whose matrix the caller may see
     */
    public record Found(
            Skill skill,
            List<Expert> coaches,
            int moreCoaches,
            List<Expert> masters,
            int moreMasters,
            Set<UUID> coaching) {

        /** Whether somebody who masters it coaches it too. */
        public boolean coaches(Expert expert) {
            return coaching.contains(expert.id());
        }
    }

    /**
     * In a number of queries that grows neither with the people nor with the units.
     *
     * @param search part of a name or of a unit's name; empty or null: everybody
     * @throws Problem 404 for an unknown skill
     */
    public Found of(String skill, String search) {
        Skill known = catalogs.current().skill(skill);
        String part = Objects.toString(search, "").strip();
        Set<UUID> able = coaches.ofSkill(skill);
        List<Expert> coaching = tables.named(able, part);
        List<Expert> masters = masters(skill, part);
        return new Found(known, first(coaching), more(coaching), first(masters), more(masters), able);
    }

    private List<Expert> masters(String skill, String search) {
        List<UUID> units = signedIn.has(Role.HR) ? null : sight.teams(sight.tree());
        List<Expert> confirmed = tables.confirmed(skill, units, search);
        Set<UUID> current =
                census.current(skill, confirmed.stream().map(Expert::id).collect(Collectors.toSet()));
        return confirmed.stream().filter(each -> current.contains(each.id())).toList();
    }

    private static List<Expert> first(List<Expert> all) {
        return List.copyOf(all.subList(0, Math.min(MOST, all.size())));
    }

    private static int more(List<Expert> all) {
        return Math.max(0, all.size() - MOST);
    }
}
