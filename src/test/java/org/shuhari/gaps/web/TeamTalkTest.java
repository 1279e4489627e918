package org.shuhari.gaps.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shuhari.gaps.team.Teams.matrix;
import static org.shuhari.gaps.team.Teams.member;
import static org.shuhari.gaps.team.Teams.path;
import static org.shuhari.gaps.team.Teams.somebody;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.shuhari.gaps.team.TeamMember;
import org.shuhari.gaps.team.Teams;
import org.shuhari.mastery.MasteryState;

class TeamTalkTest {

    @Test
    @DisplayName("Needed skills that one person masters are named with that person, those nobody masters apart")
    void oneOrNone() {
        TeamTalk talk = TeamTalk.of(matrix(
                member("Ana", "associate", Map.of("gemba", MasteryState.MASTERED)),
                member("Ben", "associate", Map.of())));

        assertThat(talk.one()).containsExactly(new TeamTalk.One("Ana", List.of("Gemba")));
        assertThat(talk.none()).containsExactly("Waste");
    }

    @Test
    @DisplayName("A skill that nobody's job role needs is not talked about")
    void onlyNeeded() {
        TeamTalk talk = TeamTalk.of(matrix(member(
                "Ana",
                null,
                Map.of("gemba", MasteryState.MASTERED, "waste", MasteryState.OPEN, "asking", MasteryState.OPEN))));

        assertThat(talk).isEqualTo(new TeamTalk(List.of(), List.of(), List.of()));
    }

    @Test
    @DisplayName("R11: who could pull next has the skill open and a place free; the most missed skill comes first")
    void pullNext() {
        TeamMember full =
                Teams.member(somebody("Ben", "associate"), path(0, Map.of("waste", MasteryState.OPEN)), List.of());
        TeamTalk talk = TeamTalk.of(matrix(
                member("Ana", "associate", Map.of("gemba", MasteryState.MASTERED, "waste", MasteryState.OPEN)),
                full,
                member("Cem", "associate", Map.of("gemba", MasteryState.OPEN, "waste", MasteryState.OPEN))));

        assertThat(talk.next())
                .containsExactly(
                        new TeamTalk.Next("Waste", 3, List.of("Ana", "Cem")),
                        new TeamTalk.Next("Gemba", 2, List.of("Cem")));
    }
}
