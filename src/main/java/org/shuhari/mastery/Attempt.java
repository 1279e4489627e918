package org.shuhari.mastery;

import java.util.List;
import java.util.Optional;
import org.shuhari.catalog.Skill;
import org.shuhari.shared.Problem;

/**
 * What somebody is about to do with a skill, for the rules to judge.
 *
 * @param pulls whether it would take a place in practice
 * @param secondLook asks that another coach looks (R10)
 * @param claimed stands on a claim (R16)
 * @param practice the practice it is about; null when it is about none
 */
record Attempt(
        Reckoning reckoning, Standing standing, boolean pulls, boolean secondLook, boolean claimed, Evidence practice) {

    static Attempt on(Reckoning reckoning, String skill) {
        return new Attempt(reckoning, reckoning.of(skill), false, false, false, null);
    }

    Attempt pulling(boolean really) {
        return new Attempt(reckoning, standing, really, secondLook, claimed, practice);
    }

    Attempt asking(boolean anotherCoach, boolean onClaim) {
        return new Attempt(reckoning, standing, pulls, anotherCoach, onClaim, practice);
    }

    Attempt about(Evidence evidence) {
        return new Attempt(reckoning, standing, pulls, secondLook, claimed, evidence);
    }

    Skill skill() {
        return standing.skill();
    }

    MasteryState state() {
        return reckoning.state(skill().id());
    }

    List<String> prerequisites() {
        return reckoning.prerequisites(skill());
    }

    /** @throws Problem of the first rule that refuses */
    void check(List<MasteryRules> rules) {
        rules.stream()
                .map(rule -> rule.refusal(this))
                .flatMap(Optional::stream)
                .findFirst()
                .ifPresent(refusal -> {
                    throw refusal;
                });
    }
}
