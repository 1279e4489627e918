package org.shuhari.curation;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.shuhari.catalog.Criterion;
import org.shuhari.catalog.Skill;
import org.shuhari.mastery.MasteryState;
import org.shuhari.mastery.SkillCensus.Member;

/**
 * Whom a change of one skill concerns.
 *
 * @param mastered how many hold it under an older version than the changed one; of a retired skill, how many hold it
 * @param practising how many practise it, or hold it no longer
 * @param waiting how many wait for a coach's answer
 * @param unseen by the version people hold it under: the criteria that are new to them
 * @param people in order of name; empty for who may see counts alone (R13), and where there are more than {@link #NAMED}
 */
public record Affected(
        int mastered, int practising, int waiting, TreeMap<Integer, List<Criterion>> unseen, List<Someone> people) {

    /** The most people named for one skill. */
    public static final int NAMED = 200;

    /** One of them. @param version under which the skill is held; null when it is not */
    public record Someone(UUID id, String name, MasteryState state, Integer version) {}

    /** @param members those concerned */
    static Affected of(List<Member> members, TreeMap<Integer, List<Criterion>> unseen, Map<UUID, String> names) {
        return new Affected(
                (int) members.stream().filter(m -> m.state().isCurrent()).count(),
                (int) members.stream()
                        .filter(m -> !m.state().isCurrent() && m.state() != MasteryState.AWAITING_SIGN_OFF)
                        .count(),
                (int) members.stream()
                        .filter(m -> m.state() == MasteryState.AWAITING_SIGN_OFF)
                        .count(),
                unseen,
                members.stream()
                        .filter(m -> names.containsKey(m.employee()))
                        .map(m -> new Someone(m.employee(), names.get(m.employee()), m.state(), m.version()))
                        .sorted(Comparator.comparing(Someone::name).thenComparing(Someone::id))
                        .toList());
    }

    /** The same with the words of the skill in another language. */
    Affected in(Skill translated) {
        TreeMap<Integer, List<Criterion>> words = new TreeMap<>();
        unseen.forEach((version, criteria) -> words.put(
                version,
                criteria.stream()
                        .map(each -> translated.criterion(each.id()).orElse(each))
                        .toList()));
        return new Affected(mastered, practising, waiting, words, people);
    }

    public int all() {
        return mastered + practising + waiting;
    }
}
