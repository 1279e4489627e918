package org.shuhari.demo;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.shuhari.access.Accounts;
import org.shuhari.people.Appointment;
import org.shuhari.people.Assignment;
import org.shuhari.people.CoachingUnit;
import org.shuhari.people.Employee;
import org.shuhari.people.Organisation;
import org.shuhari.people.People;
import org.shuhari.people.Settings;
import org.shuhari.people.Unit;
import org.shuhari.shared.Ids;
import org.shuhari.shared.OrganisationClock;
import org.shuhari.shared.UseCase;

/** Units, people, assignments, coaches and accounts of the demo organisation. */
@UseCase
class Founding {

    /** The demo accounts' password, as the sign-in page says. */
    private static final String PASSWORD = "gemba-walk-1";

    private static final int DAYS_A_MONTH = 30;
    private static final int APPOINTED_FOR_MONTHS = 12;

    @Inject
    private People people;

    @Inject
    private Organisation organisation;

    @Inject
    private Settings settings;

    @Inject
    private Accounts accounts;

    @Inject
    private Ids ids;

    @Inject
    private OrganisationClock clock;

    /** Founds everything at once, and gives those whose history is to be told. */
    public List<Person> found(Cast cast) {
        settings.set(Settings.NAME, cast.name());
        Unit company = unit(cast.name(), null);
        Map<Cast.Department, UUID> heads = new LinkedHashMap<>();
        Map<Cast.Department, Unit> departments = new HashMap<>();
        for (Cast.Department department : cast.departments()) {
            Unit unit = unit(department.name(), company.id());
            departments.put(department, unit);
            heads.put(department, employ(department.head(), unit));
        }
        List<Person> persons = new ArrayList<>();
        Map<UUID, String> usernames = new HashMap<>();
        for (Cast.Department department : cast.departments()) {
            persons.add(head(department, heads));
            for (Cast.Team team : department.teams()) {
                persons.addAll(team(team, departments.get(department), heads.get(department), usernames));
            }
        }
        accounts.openAll(usernames, PASSWORD);
        return persons;
    }

    /** The heads sign off for each other, and watch each other practise. */
    private static Person head(Cast.Department department, Map<Cast.Department, UUID> heads) {
        UUID self = heads.get(department);
        List<UUID> others =
                heads.values().stream().filter(id -> !id.equals(self)).toList();
        return new Person(self, department.head(), others.get(0), others);
    }

    private List<Person> team(Cast.Team team, Unit department, UUID head, Map<UUID, String> usernames) {
        Unit unit = unit(team.name(), department.id());
        Map<UUID, Cast.Player> members = new LinkedHashMap<>();
        team.people().forEach(player -> members.put(employ(player, unit), player));
        members.forEach((id, player) -> {
            if (player.username() != null) {
                usernames.put(id, player.username());
            }
        });
        List<UUID> coaches = members.keySet().stream()
                .filter(id -> members.get(id).isCoach())
                .toList();
        return members.entrySet().stream()
                .map(member -> new Person(
                        member.getKey(),
                        member.getValue(),
                        Stream.concat(coaches.stream(), Stream.of(head))
                                .filter(coach -> !coach.equals(member.getKey()))
                                .findFirst()
                                .orElse(head),
                        colleagues(member.getKey(), members)))
                .toList();
    }

    /** Who came lately observes nobody's past. */
    private static List<UUID> colleagues(UUID self, Map<UUID, Cast.Player> members) {
        return members.entrySet().stream()
                .filter(member -> !member.getKey().equals(self))
                .filter(member -> !"new".equals(member.getValue().story()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private Unit unit(String name, UUID parent) {
        Unit unit = new Unit(ids.next(), name, parent);
        organisation.add(unit);
        return unit;
    }

    private UUID employ(Cast.Player player, Unit unit) {
        UUID id = ids.next();
        people.add(new Employee(id, staffNumber(), player.name(), email(player), player.roles()));
        LocalDate since = clock.today().minusDays((long) player.months() * DAYS_A_MONTH + DAYS_A_MONTH);
        organisation.add(new Assignment(ids.next(), id, unit.id(), player.jobRole(), null, since, null));
        if (player.isCoach()) {
            LocalDate until = clock.today().plusMonths(APPOINTED_FOR_MONTHS);
            organisation.add(new Appointment(ids.next(), id, "*", since, until));
            organisation.add(new CoachingUnit(ids.next(), id, unit.id(), since, null));
        }
        return id;
    }

    private String staffNumber() {
        return "NW-" + ids.next().toString().substring(0, 8);
    }

    private static String email(Cast.Player player) {
        String local = java.text.Normalizer.normalize(player.name(), java.text.Normalizer.Form.NFD)
                .replaceAll("[^A-Za-z ]", "")
                .toLowerCase(java.util.Locale.ROOT)
                .trim()
                .replaceAll(" +", ".");
        return local + "@northwind.example";
    }
}
