package org.shuhari.gaps.web;

import java.util.Comparator;
import java.util.List;
import org.shuhari.catalog.Skill;
import org.shuhari.gaps.team.Coverage;
import org.shuhari.gaps.team.TeamMatrix;
import org.shuhari.gaps.team.TeamMember;

/**
 * What a team could talk about at its huddle: which skills rest on one of them or on none, and who could pull what they
 * miss most.
 *
 * @param one skills that the team needs and one person masters, by that person, in order of name
 * @param none skills that the team needs and nobody masters, in the catalog's order
 * @param next what somebody could pull now, most missed first, at most {@link #NEXT}
 */
public record TeamTalk(List<One> one, List<String> none, List<Next> next) {

    static final int NEXT = 3;

    /** @param skills their titles */
    public record One(String person, List<String> skills) {}

    /** @param people who have it open and a place free */
    public record Next(String skill, int shortBy, List<String> people) {}

    static TeamTalk of(TeamMatrix matrix) {
        return new TeamTalk(one(matrix), none(matrix), next(matrix));
    }

    private static List<One> one(TeamMatrix matrix) {
        return matrix.people().stream()
                .map(person -> new One(person.name(), alone(matrix, person)))
                .filter(one -> !one.skills().isEmpty())
                .toList();
    }

    private static List<String> alone(TeamMatrix matrix, TeamMember person) {
        return matrix.catalog().skills().stream()
                .filter(s -> person.masters(s.id()) && few(matrix, s, 1))
                .map(Skill::title)
                .toList();
    }

    private static List<String> none(TeamMatrix matrix) {
        return matrix.catalog().skills().stream()
                .filter(s -> few(matrix, s, 0))
                .map(Skill::title)
                .toList();
    }

    private static boolean few(TeamMatrix matrix, Skill skill, int masters) {
        Coverage coverage = matrix.coverageOf(skill.id());
        return coverage.restsOnFew() && coverage.mastered() == masters;
    }

    private static List<Next> next(TeamMatrix matrix) {
        return matrix.catalog().skills().stream()
                .map(s -> new Next(s.title(), matrix.coverageOf(s.id()).shortBy(), couldPull(matrix, s.id())))
                .filter(n -> n.shortBy() > 0 && !n.people().isEmpty())
                .sorted(Comparator.comparingInt(Next::shortBy).reversed())
                .limit(NEXT)
                .toList();
    }

    private static List<String> couldPull(TeamMatrix matrix, String skill) {
        return matrix.people().stream()
                .filter(p -> p.couldPull(skill))
                .map(TeamMember::name)
                .toList();
    }
}
