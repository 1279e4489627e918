package org.shuhari.people;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.shuhari.shared.UseCase;

/** Who somebody is, where and as what, when away, who looked, and the entries of the ledger about that person. */
@UseCase
class PersonData implements PersonalData {

    @Inject
    private PersonalRows rows;

    @Inject
    private People people;

    @Inject
    private UserNames userNames;

    @Override
    public int place() {
        return 100;
    }

    @Override
    public Set<String> tables() {
        return Set.of(
                "employee",
                "assignment",
                "absence",
                "coaching_unit",
                "appointment",
                "import_row",
                "record_view",
                "ledger_entry");
    }

    @Override
    public List<Part> about(UUID person) {
        List<Part> parts = new ArrayList<>();
        parts.add(Part.of("person", List.of(person(people.get(person)))));
        parts.add(Part.of(
                "work",
                rows.of(
                        person,
                        "select u.name, a.job_role, a.site, a.from_on, a.to_on from assignment a join unit u"
                                + " on u.id = a.unit_id where a.employee_id = ?1 order by a.from_on, a.id",
                        "unit",
                        "jobRole",
                        "site",
                        "from",
                        "to")));
        parts.add(Part.of(
                "away",
                rows.of(
                        person,
                        "select from_on, to_on, recorded_at, withdrawn_at from absence where employee_id = ?1"
                                + " order by from_on, id",
                        "from",
                        "to",
                        "recordedAt",
                        "withdrawnAt")));
        parts.add(Part.of(
                "coaching",
                rows.of(
                        person,
                        "select u.name, c.from_on, c.to_on from coaching_unit c join unit u on u.id = c.unit_id"
                                + " where c.coach_id = ?1 order by c.from_on, c.id",
                        "unit",
                        "from",
                        "to")));
        parts.add(Part.of(
                "appointments",
                rows.of(
                        person,
                        "select skill, from_on, until_on from appointment where coach_id = ?1 order by from_on, id",
                        "skill",
                        "from",
                        "to")));
        parts.add(Part.unprinted(
                "imports",
                rows.of(
                        person,
                        "select cast(import_id as varchar(36)) from import_row where employee_id = ?1 order by import_id",
                        "import")));
        parts.add(Part.of("viewedBy", views(person, "viewer_id", "person_id", "viewer")));
        parts.add(Part.of("viewed", views(person, "person_id", "viewer_id", "person")));
        parts.add(Part.unprinted(
                "ledger",
                rows.of(
                        person,
                        "select e.seq, e.at, e.kind, cast(b.body as varchar) from ledger_entry e left join ledger_body b"
                                + " on b.seq = e.seq where e.subject = ?1 order by e.seq",
                        "seq",
                        "at",
                        "kind",
                        "body")));
        return parts;
    }

    private Map<String, Object> person(Employee employee) {
        Map<String, Object> person = new LinkedHashMap<>();
        person.put("id", employee.id());
        person.put("name", employee.name());
        person.put("staffNumber", employee.staffNumber());
        person.put("email", employee.email());
        person.put("userName", userNames.of(List.of(employee.id())).get(employee.id()));
        person.put("roles", employee.roles().stream().map(Role::name).toList());
        person.put("leftOn", employee.leftOn());
        person.put("goalJobRole", employee.goalJobRole());
        person.put("skill", employee.goalSkill());
        person.put(
                "language",
                employee.language() == null ? null : employee.language().tag());
        return person;
    }

    /** @param shown the column whose name is told; @param of the column that is the person's own */
    private List<Map<String, Object>> views(UUID person, String shown, String of, String name) {
        return rows.of(
                person,
                "select e.name, v.viewed_on, v.what from record_view v join employee e on e.id = v." + shown
                        + " where v." + of + " = ?1 order by v.viewed_on, e.name_key, v.what",
                name,
                "day",
                "what");
    }
}
