package org.shuhari.people;

import java.util.Collection;
import java.util.UUID;
import org.shuhari.shared.Problem;

/** What this feature refuses, each in a sentence its reader can act on. */
final class PeopleRefusals {

    private PeopleRefusals() {}

    static Problem changedMeanwhile() {
        return Problem.conflict(
                "changed-meanwhile",
                "Changed meanwhile",
                "Somebody else changed this meanwhile, and nothing of yours was stored. Look at how it stands now, then send"
                        + " yours again if it still fits.");
    }

    static Problem onOneself() {
        return new Problem(
                403,
                "own-rights",
                "Not on oneself",
                "Nobody changes the own roles, appointments, coaching units or leaving date. Ask a colleague of HR.");
    }

    static Problem administratorsAlone() {
        return new Problem(
                403,
                "kept-by-administrators",
                "An administrator changes this",
                "This person is HR or an administrator: e-mail, user name, roles and leaving date are changed by an"
                        + " administrator.");
    }

    static Problem personDiffers() {
        return Problem.conflict(
                "person-differs",
                "Another person has this id",
                "Somebody with this id was added before with other content. Use a new id.");
    }

    static Problem takenMeanwhile() {
        return Problem.conflict(
                "taken-meanwhile",
                "Taken meanwhile",
                "Somebody else took this staff number or user name at the same moment. Look at the list, then send it again.");
    }

    static Problem assignmentDiffers() {
        return Problem.conflict(
                "assignment-differs",
                "Another assignment has this id",
                "An assignment with this id was made before with other content. Use a new id.");
    }

    static Problem onlyAssignment() {
        return Problem.conflict(
                "only-assignment",
                "The only assignment",
                "This is the only assignment. Correct it, so that it stays known when the person joined.");
    }

    static Problem hasLeft() {
        return Problem.conflict(
                "has-left",
                "No longer here by then",
                "The person no longer works here on that day. Record the return first, or take the leaving date back.");
    }

    static Problem nameless() {
        return Problem.conflict(
                "nameless",
                "Nobody knows any more who this was",
                "This record has become nameless. Add the person anew, and let a coach recognise what they could do before.");
    }

    static Problem notLeft() {
        return Problem.conflict(
                "not-left", "Has not left", "The person works here: there is no leaving to come back from.");
    }

    static Problem alreadyLeft() {
        return Problem.conflict(
                "already-left",
                "Has left already",
                "The leaving date has passed. Record the return, with the unit the person comes back to.");
    }

    static Problem notACoach() {
        return Problem.conflict(
                "not-a-coach",
                "Not a coach yet",
                "Only coaches are appointed or given units to coach. Give the person the role of coach first.");
    }

    static Problem alreadyAway(Absence known) {
        return Problem.conflict(
                        "already-away",
                        "Already away on some of these days",
                        "Some of these days are known already. Change the days away that are there, or choose others.")
                .with("from", known.fromOn())
                .with("to", known.toOn());
    }

    static Problem absenceDiffers() {
        return Problem.conflict(
                "absence-differs",
                "Other days have this id",
                "Days away with this id were recorded before, and are others. Use a new id.");
    }

    static Problem unitDiffers() {
        return Problem.conflict(
                "unit-differs", "Another unit has this id", "A unit with this id was added before. Use a new id.");
    }

    static Problem ring() {
        return Problem.conflict(
                "unit-ring",
                "It would lie below itself",
                "A unit cannot lie below itself or below a unit of its own. Choose a unit elsewhere in the tree.");
    }

    static Problem tooDeep(int most) {
        return Problem.conflict(
                "unit-too-deep",
                "Too many levels",
                "The tree has at most " + most + " levels. Choose a place further up.");
    }

    static Problem sameName(Collection<String> names) {
        return Problem.conflict(
                        "unit-name-taken",
                        "Two units with one name",
                        "Two units side by side have different names. Rename one, or merge them.")
                .with("names", names);
    }

    static Problem notEmpty(int people, int units, Collection<UUID> coaches) {
        return Problem.conflict(
                        "unit-not-empty",
                        "Not empty",
                        "Somebody works in this unit or is going to, coaches it, or units lie below it. Move them first, or"
                                + " merge the unit into another.")
                .with("people", people)
                .with("units", units)
                .with("coaches", coaches);
    }

    static Problem mergedIntoOwn() {
        return Problem.conflict(
                "unit-ring",
                "It lies below",
                "A unit is not merged into one that lies below it. Move that one out first, or merge it the other way round.");
    }
}
