package org.shuhari.gaps;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.shuhari.mastery.Learned;
import org.shuhari.mastery.Outlook;
import org.shuhari.people.Placement;
import org.shuhari.people.Placements.Node;

/** A small organisation in a matrix, told without any database. Job role "role" needs every skill. */
final class Everybody {

    static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    static final String SKILL = "seeing-waste";

    /** Begun, as {@link Outlook} packs it. */
    static final int PRACTISING = 1;

    final SkillsMatrix matrix = new SkillsMatrix();
    private final Map<String, Node> units = new LinkedHashMap<>();

    /** @param parent null at the top */
    Everybody unit(String name, String parent) {
        UUID above = parent == null ? null : units.get(parent).id();
        units.put(name, new Node(UUID.randomUUID(), name, above));
        matrix.take(List.copyOf(units.values()));
        return this;
    }

    UUID id(String unit) {
        return units.get(unit).id();
    }

    UUID person(String unit) {
        return person(unit, "role", null);
    }

    UUID person(String unit, String jobRole, String site) {
        UUID id = UUID.randomUUID();
        matrix.place(new Placement(id, false, unit == null ? null : id(unit), jobRole, site));
        return id;
    }

    /** A coach of the unit by appointment for every skill, without a job role. */
    UUID coach(String unit) {
        UUID id = UUID.randomUUID();
        matrix.place(new Placement(id, true, id(unit), null, null));
        matrix.appoint(id, "*");
        return id;
    }

    Everybody learned(UUID person, String skill, int outlook) {
        matrix.take(new Learned(person, skill, outlook, null));
        return this;
    }

    /** Confirmed for ever. */
    Everybody masters(UUID person, String skill) {
        return learned(person, skill, mastered(null));
    }

    /** Confirmed until a day; null: for ever. */
    static int mastered(LocalDate until) {
        int forEver = (1 << 17) - 1;
        return 1 | 1 << 2 | (until == null ? forEver : Outlook.day(until)) << 14;
    }

    Question question(String... skills) {
        List<String> asked = skills.length == 0 ? List.of(SKILL) : List.of(skills);
        int[] signOffs = new int[asked.size()];
        Arrays.fill(signOffs, 1);
        return new Question(
                Outlook.day(TODAY),
                60,
                asked,
                signOffs,
                List.of("observing-practice"),
                Map.of("role", Set.copyOf(asked)),
                null,
                null);
    }

    List<UUID> people(String unit, int count) {
        List<UUID> people = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            people.add(person(unit));
        }
        return people;
    }
}
