package org.shuhari.exchange.competencies;

import org.shuhari.shared.Problem;

/** What CASE refuses; the type of each is one of its minor codes. */
public final class CompetencyRefusals {

    /** The member that names what the refusal is about. */
    public static final String ABOUT = "about";

    private CompetencyRefusals() {}

    public static Problem unknown() {
        return new Problem(
                404, "unknownobject", "Unknown object", "Nothing in the framework has this id. Check the address.");
    }

    public static Problem noId() {
        return new Problem(404, "invalid_uuid", "No id", "This is no UUID. Write the whole id, as a link names it.");
    }

    public static Problem selection(String parameter, String what) {
        return new Problem(400, "invalid_selection_field", "Not understood", what).with(ABOUT, parameter);
    }

    public static Problem sorting(String parameter, String what) {
        return new Problem(400, "invalid_sort_field", "Not understood", what).with(ABOUT, parameter);
    }

    public static Problem method() {
        return new Problem(405, "unsupported", "Wrong method", "This address can be read alone: use GET.");
    }

    public static Problem internal() {
        return new Problem(
                500,
                "internal_server_error",
                "Something went wrong on our side",
                "Try again in a moment; if it stays, tell your administrator the time of this answer.");
    }
}
