package org.shuhari.demo;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shuhari.people.Role;

/** Who plays a part in the demo organisation, from {@code organisation.yaml}. */
record Cast(String name, List<Department> departments) {

    /** @param head leads the department and coaches in all of it */
    record Department(String name, Player head, List<Team> teams) {}

    record Team(String name, List<Player> people) {}

    /**
     * @param months how long somebody has been here, and so how far the path may have come
     * @param coaches {@code team} or {@code department}; null for who is no coach
     * @param username for who can sign in; else null
     * @param story a path told by hand ({@code emma}, {@code new}, {@code lapsed}); else null
     */
    record Player(
            String name, String jobRole, int months, String coaches, Set<Role> roles, String username, String story) {

        boolean isCoach() {
            return coaches != null;
        }
    }

    static Cast read() {
        Map<String, Object> file = Resources.yaml("organisation.yaml");
        return new Cast(
                (String) file.get("name"),
                Resources.maps(file.get("departments")).map(Cast::department).toList());
    }

    private static Department department(Map<String, Object> from) {
        return new Department(
                (String) from.get("name"),
                player(Resources.map(from.get("head"))),
                Resources.maps(from.get("teams")).map(Cast::team).toList());
    }

    private static Team team(Map<String, Object> from) {
        return new Team(
                (String) from.get("name"),
                Resources.maps(from.get("people")).map(Cast::player).toList());
    }

    private static Player player(Map<String, Object> from) {
        String coaches = (String) from.get("coaches");
        Stream<Role> named = Resources.texts(from.get("roles")).map(Role::valueOf);
        Set<Role> roles = Stream.concat(named, coaches == null ? Stream.empty() : Stream.of(Role.COACH))
                .collect(Collectors.toSet());
        return new Player(
                (String) from.get("name"),
                (String) from.get("role"),
                (Integer) from.get("months"),
                coaches,
                roles,
                (String) from.get("username"),
                (String) from.get("story"));
    }
}
