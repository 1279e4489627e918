package org.shuhari.people.rest;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.shuhari.people.Assignments;
import org.shuhari.people.Newcomers;
import org.shuhari.people.Place;
import org.shuhari.people.Role;
import org.shuhari.shared.rest.JsonInput;

/** What HR sends, read from JSON. The texts' lengths are the use cases' to check, with everything else. */
final class Written {

    private static final int LONG = 10_000;
    private static final List<String> GRANTED = List.of("EMPLOYEE", "COACH");

    private Written() {}

    /** The version that was looked at, or null. */
    static Long seen(JsonInput body) {
        return body.whole("version", 0, Integer.MAX_VALUE)
                .optional()
                .map(Integer::longValue)
                .orElse(null);
    }

    static String text(JsonInput body, String name) {
        return body.text(name, LONG).optional().orElse(null);
    }

    static Place place(JsonInput body) {
        return new Place(body.id("unit").optional().orElse(null), text(body, "jobRole"), text(body, "site"));
    }

    static Assignments.Entry assignment(JsonInput body) {
        return new Assignments.Entry(
                body.id("id").optional().orElse(null),
                place(body),
                body.date("from").optional().orElse(null),
                seen(body),
                body.faults());
    }

    static Newcomers.Newcomer newcomer(JsonInput body) {
        return new Newcomers.Newcomer(
                body.id("id").optional().orElse(null),
                text(body, "staffNumber"),
                text(body, "name"),
                text(body, "email"),
                text(body, "username"),
                roles(body),
                place(body),
                body.date("from").optional().orElse(null),
                body.faults());
    }

    private static Set<Role> roles(JsonInput body) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        List<String> named = body.texts("roles", LONG).or(List.of());
        for (int i = 0; i < named.size(); i++) {
            if (GRANTED.contains(named.get(i))) {
                roles.add(Role.valueOf(named.get(i)));
            } else {
                body.violation(
                        "roles[" + i + "]",
                        "Use one of: " + String.join(", ", GRANTED) + ". HR and ADMIN are an administrator's to give.");
            }
        }
        return roles;
    }
}
