package org.shuhari.gaps.team;

import org.shuhari.shared.Problem;

/** What this feature refuses, each in a sentence its reader can act on. */
final class TeamRefusals {

    private TeamRefusals() {}

    static Problem notProposed() {
        return Problem.conflict(
                "not-proposed",
                "The timetable holds no such line for you",
                "Your team's timetable holds no line of this skill for you now. Look at it again: it changes with what the team can do.");
    }
}
