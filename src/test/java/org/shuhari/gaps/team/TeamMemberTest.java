package org.shuhari.gaps.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shuhari.gaps.team.Teams.appointment;
import static org.shuhari.gaps.team.Teams.path;
import static org.shuhari.gaps.team.Teams.somebody;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.shuhari.mastery.MasteryState;
import org.shuhari.people.Appointment;
import org.shuhari.people.Role;

class TeamMemberTest {

    private static final Map<String, MasteryState> READY =
            Map.of("asking", MasteryState.MASTERED, "waste", MasteryState.REFRESH_DUE, "gemba", MasteryState.LAPSED);

    @Test
    @DisplayName("R6: a coach coaches the skills the coach is current in, once current in what coaching requires")
    void coachesByMastery() {
        assertThat(coach(READY).canCoach()).containsExactly("waste", "asking");
    }

    @Test
    @DisplayName("R6: without what coaching requires, mastery of the skill alone is not enough")
    void needsWhatCoachingRequires() {
        assertThat(coach(Map.of("asking", MasteryState.LAPSED, "waste", MasteryState.MASTERED))
                        .canCoach())
                .isEmpty();
    }

    @Test
    @DisplayName("R6: an appointment stands in for mastery, for its skill, or with * for every skill")
    void coachesByAppointment() {
        assertThat(coach(Map.of(), appointment("gemba")).canCoach()).containsExactly("gemba");
        assertThat(coach(Map.of(), appointment("*")).canCoach()).containsExactly("gemba", "waste", "old", "asking");
    }

    @Test
    @DisplayName("R6: without the role COACH neither mastery nor an appointment makes a coach")
    void needsTheRole() {
        TeamMember member =
                TeamMember.of(somebody("Ana", "associate", Role.HR), path(3, READY), List.of(appointment("*")));

        assertThat(member.canCoach()).isEmpty();
    }

    @Test
    @DisplayName("R11: a skill could be pulled when it is open and a place is free")
    void couldPull() {
        Map<String, MasteryState> states =
                Map.of("gemba", MasteryState.OPEN, "old", MasteryState.OPEN, "waste", MasteryState.PRACTISING);
        TeamMember free = TeamMember.of(somebody("Ana", "associate"), path(1, states), List.of());
        TeamMember full = TeamMember.of(somebody("Ben", "associate"), path(0, states), List.of());

        assertThat(free.couldPull("gemba")).isTrue();
        assertThat(free.couldPull("waste")).isFalse();
        assertThat(free.couldPull("asking")).isFalse();
        assertThat(full.couldPull("gemba")).isFalse();
    }

    @Test
    @DisplayName("R14: a retired skill is not pulled")
    void retiredIsNotPulled() {
        TeamMember member =
                TeamMember.of(somebody("Ana", "associate"), path(1, Map.of("old", MasteryState.OPEN)), List.of());

        assertThat(member.couldPull("old")).isFalse();
    }

    private static TeamMember coach(Map<String, MasteryState> states, Appointment... appointments) {
        return TeamMember.of(somebody("Carla", "associate", Role.COACH), path(3, states), List.of(appointments));
    }
}
