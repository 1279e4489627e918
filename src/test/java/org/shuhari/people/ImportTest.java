package org.shuhari.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shuhari.shared.sheet.SheetFaults;
import org.shuhari.shared.sheet.SheetFile;

@DisplayName("The import's rules")
class ImportTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 16);
    private static final LocalDate LONG_AGO = LocalDate.of(2024, 1, 1);

    private final Map<String, KnownPerson> people = new HashMap<>();
    private final Map<String, UUID> holders = new HashMap<>();
    private final List<Unit> units = new ArrayList<>();
    private UUID shop;
    private UUID billing;
    private KnownPerson hanna;
    private KnownPerson ann;

    @BeforeEach
    void organisation() {
        shop = unit("Shop", null);
        billing = unit("Billing", shop);
        hanna = person("H1", "Hanna", "hanna@example.org", "hanna", EnumSet.of(Role.EMPLOYEE, Role.COACH, Role.HR));
        ann = person("A1", "Ann", "ann@example.org", "ann", EnumSet.of(Role.EMPLOYEE));
    }

    private UUID unit(String name, UUID parent) {
        Unit unit = new Unit(UUID.randomUUID(), name, parent);
        units.add(unit);
        return unit.id();
    }

    private KnownPerson person(String staffNumber, String name, String email, String username, Set<Role> roles) {
        return person(staffNumber, name, email, username, roles, null);
    }

    private KnownPerson person(
            String staffNumber, String name, String email, String username, Set<Role> roles, LocalDate leftOn) {
        UUID id = UUID.randomUUID();
        KnownPerson person = KnownPerson.of(id, staffNumber, name, email, roles, leftOn, username);
        LocalDate end = leftOn == null ? null : leftOn.minusDays(1);
        person.work().add(new Assignment(UUID.randomUUID(), id, billing, "associate", "Ghent", LONG_AGO, end));
        people.put(staffNumber, person);
        if (username != null) {
            holders.put(UserNames.key(username), id);
        }
        return person;
    }

    private ImportPlan plan(String csv) {
        ImportWorld world = new ImportWorld(
                hanna.id(),
                TODAY,
                people,
                holders,
                new UnitPlaces(units, UUID::randomUUID),
                Set.of("seeing-waste", "going-to-gemba"),
                Set.of("associate", "team-leader"));
        return new ImportRules(
                        SheetFile.read(csv.getBytes(StandardCharsets.UTF_8), ImportColumn.KIND),
                        world,
                        UUID::randomUUID)
                .plan(row -> {});
    }

    /** Each as row, column, message. */
    private List<String> faults(String csv) {
        return plan(csv).result().errors().stream()
                .map(fault -> fault.row() + " " + fault.column() + " " + fault.message())
                .toList();
    }

    private static String counts(ImportPlan plan) {
        ImportResult result = plan.result();
        assertThat(result.errors()).isEmpty();
        return "added %d, changed %d, left %d, unchanged %d"
                .formatted(result.added(), result.changed(), result.left(), result.unchanged());
    }

    @Test
    @DisplayName("somebody new joins today, with a unit that is made, a role, and the e-mail as user name")
    void joins() {
        ImportPlan plan = plan(
                "staffNumber,name,email,unit,jobRole,site\nB1,Ben,ben@example.org,Shop/Billing/Night,associate,=Ghent");

        assertThat(counts(plan)).isEqualTo("added 1, changed 0, left 0, unchanged 0");
        assertThat(plan.result().unitsAdded()).containsExactly("Shop/Billing/Night");
        UUID ben = plan.added().get(0).id();
        assertThat(plan.added().get(0).roles()).containsExactly(Role.EMPLOYEE);
        assertThat(plan.usernames()).containsEntry(ben, "ben@example.org");
        Assignment work = plan.newWork().get(0);
        assertThat(work.employeeId()).isEqualTo(ben);
        assertThat(work.fromOn()).isEqualTo(TODAY);
        assertThat(work.jobRole()).isEqualTo("associate");
        assertThat(work.site()).isEqualTo("=Ghent");
    }

    @Test
    @DisplayName("without an e-mail the staff number is the user name")
    void staffNumberAsUsername() {
        ImportPlan plan = plan("staffNumber,name,unit,email,username\nB1,Ben,Shop,,");

        assertThat(plan.usernames().values()).containsExactly("B1");
    }

    @Test
    @DisplayName("units are made once, parents first, whatever the case of their names")
    void unitsOnce() {
        ImportPlan plan = plan("staffNumber,name,unit\nB1,B,X/Y\nB2,C, X / Y \nB3,D,x/Z\nB4,E,shop/billing");

        assertThat(plan.result().unitsAdded()).containsExactly("X", "X/Y", "X/Z");
        assertThat(plan.newUnits().get(1).parentId())
                .isEqualTo(plan.newUnits().get(0).id());
        assertThat(plan.newWork().get(3).unitId()).isEqualTo(billing);
    }

    @Test
    @DisplayName("paths can make no ring of units: every unit that is made lies below one that was there before it")
    void noRing() {
        ImportPlan plan = plan("staffNumber,name,unit\nB1,B,A/B/A\nB2,C,B/A/B\nB3,D,A/B/A/B");

        List<UUID> before = new ArrayList<>();
        before.add(null);
        for (Unit unit : plan.newUnits()) {
            assertThat(before).contains(unit.parentId());
            before.add(unit.id());
        }
    }

    @Test
    @DisplayName("the same again changes nothing")
    void unchanged() {
        String all = "staffNumber,name,email,unit,jobRole,site,roles,username,coachOf,coachUnits,leftOn\n"
                + "A1,Ann,ann@example.org,Shop/Billing,associate,Ghent,EMPLOYEE,ann,,,\n"
                + "H1,Hanna,hanna@example.org,Shop/Billing,associate,Ghent,HR;COACH,hanna,,,\n";

        ImportPlan plan = plan(all);

        assertThat(counts(plan)).isEqualTo("added 0, changed 0, left 0, unchanged 2");
        assertThat(plan.changesNothing()).isTrue();
    }

    @Test
    @DisplayName("an absent column leaves what stands, an empty cell clears it")
    void absentAndEmpty() {
        assertThat(counts(plan("staffNumber,name,unit\nA1,Ann,Shop/Billing"))).endsWith("unchanged 1");

        ImportPlan plan = plan("staffNumber,name,unit,email,jobRole,site\nA1,Ann,Shop/Billing,,,");
        assertThat(counts(plan)).contains("changed 1");
        assertThat(plan.changed().get(0).email()).isNull();
        assertThat(plan.newWork().get(0).jobRole()).isNull();
        assertThat(plan.newWork().get(0).site()).isNull();
        assertThat(plan.usernames()).isEmpty();
    }

    @Test
    @DisplayName("a new place ends the assignment before yesterday and begins today")
    void moves() {
        ImportPlan plan = plan("staffNumber,name,unit\nA1,Ann,Shop");

        assertThat(plan.changedWork())
                .singleElement()
                .satisfies(a -> assertThat(a.toOn()).isEqualTo(TODAY.minusDays(1)));
        assertThat(plan.newWork()).singleElement().satisfies(a -> {
            assertThat(a.unitId()).isEqualTo(shop);
            assertThat(a.fromOn()).isEqualTo(TODAY);
            assertThat(a.toOn()).isNull();
            assertThat(a.jobRole()).isEqualTo("associate");
        });
    }

    @Test
    @DisplayName("a place that began today is corrected")
    void corrected() {
        ann.work().clear();
        ann.work().add(new Assignment(UUID.randomUUID(), ann.id(), billing, null, null, TODAY, null));

        ImportPlan plan = plan("staffNumber,name,unit\nA1,Ann,Shop");

        assertThat(plan.newWork()).isEmpty();
        assertThat(plan.changedWork())
                .singleElement()
                .satisfies(a -> assertThat(a.unitId()).isEqualTo(shop));
    }

    @Test
    @DisplayName("a leaving date ends assignment, appointments and coaching units the day before")
    void leaves() {
        coach("C1", "seeing-waste", TODAY.plusMonths(6));

        ImportPlan plan = plan("staffNumber,name,unit,leftOn\nC1,Cem,Shop/Billing,2026-04-01");

        assertThat(counts(plan)).isEqualTo("added 0, changed 0, left 1, unchanged 0");
        LocalDate last = LocalDate.of(2026, 3, 31);
        assertThat(plan.changed().get(0).leftOn()).isEqualTo(last.plusDays(1));
        assertThat(plan.changedWork().get(0).toOn()).isEqualTo(last);
        assertThat(plan.appointmentEnds().values()).containsExactly(last);
        assertThat(plan.coachedEnds().values()).containsExactly(last);
    }

    @Test
    @DisplayName("who has left and stands in the file as left is unchanged, whatever the unit says")
    void stillLeft() {
        person("L1", "Lee", null, "lee", EnumSet.of(Role.EMPLOYEE), LocalDate.of(2026, 1, 1));

        assertThat(counts(plan("staffNumber,name,unit,leftOn\nL1,Lee,Shop,2026-01-01")))
                .endsWith("unchanged 1");
        assertThat(counts(plan("staffNumber,name,unit\nL1,Lee,Shop"))).endsWith("unchanged 1");
    }

    @Test
    @DisplayName("an empty leaving date brings somebody back from today on; the time away stays a gap")
    void returns() {
        person("L1", "Lee", null, "lee", EnumSet.of(Role.EMPLOYEE), LocalDate.of(2026, 1, 1));

        ImportPlan plan = plan("staffNumber,name,unit,leftOn\nL1,Lee,Shop,");

        assertThat(counts(plan)).contains("changed 1");
        assertThat(plan.changed().get(0).leftOn()).isNull();
        assertThat(plan.changedWork()).isEmpty();
        assertThat(plan.newWork().get(0).fromOn()).isEqualTo(TODAY);
    }

    @Test
    @DisplayName("who was to leave and stays after all goes on without a gap")
    void staysAfterAll() {
        person("L1", "Lee", null, "lee", EnumSet.of(Role.EMPLOYEE), TODAY.plusDays(10));

        ImportPlan plan = plan("staffNumber,name,unit,leftOn\nL1,Lee,Shop/Billing,");

        assertThat(plan.newWork()).isEmpty();
        assertThat(plan.changedWork())
                .singleElement()
                .satisfies(a -> assertThat(a.toOn()).isNull());
    }

    private KnownPerson coach(String staffNumber, String skill, LocalDate until) {
        KnownPerson coach = person(staffNumber, "Cem", null, staffNumber, EnumSet.of(Role.EMPLOYEE, Role.COACH));
        coach.appointments().add(new Appointment(UUID.randomUUID(), coach.id(), skill, LONG_AGO, until));
        coach.coached().add(new CoachingUnit(UUID.randomUUID(), coach.id(), billing, LONG_AGO, null));
        return coach;
    }

    @Test
    @DisplayName("R6 a coach is appointed for 12 months from today for the skills named, and ends for the others")
    void appoints() {
        coach("C1", "seeing-waste", TODAY.plusMonths(6));

        ImportPlan plan = plan("staffNumber,name,unit,coachOf,coachUnits\nC1,Cem,Shop/Billing, going-to-gemba ;*,Shop");

        assertThat(plan.newAppointments())
                .extracting(Appointment::skill)
                .containsExactlyInAnyOrder("going-to-gemba", "*");
        assertThat(plan.newAppointments()).allSatisfy(a -> {
            assertThat(a.fromOn()).isEqualTo(TODAY);
            assertThat(a.untilOn()).isEqualTo(LocalDate.of(2027, 3, 16));
        });
        assertThat(plan.appointmentEnds().values()).containsExactly(TODAY.minusDays(1));
        assertThat(plan.newCoached()).extracting(CoachingUnit::unitId).containsExactly(shop);
        assertThat(plan.coachedEnds().values()).containsExactly(TODAY.minusDays(1));
    }

    @ParameterizedTest(name = "R6 an appointment with {0} days to go that is named again: renewed {1}")
    @CsvSource({"200,false", "31,false", "29,true", "0,true"})
    void renews(int daysLeft, boolean renewed) {
        coach("C1", "seeing-waste", TODAY.plusDays(daysLeft));

        ImportPlan plan = plan("staffNumber,name,unit,coachOf\nC1,Cem,Shop/Billing,seeing-waste");

        assertThat(plan.newAppointments()).isEmpty();
        assertThat(plan.appointmentEnds().values())
                .allMatch(LocalDate.of(2027, 3, 16)::equals)
                .hasSize(renewed ? 1 : 0);
    }

    @Test
    @DisplayName("R6 who is no coach any more has no appointment and no units to coach")
    void noCoachAnyMore() {
        coach("C1", "seeing-waste", TODAY.plusMonths(6));

        ImportPlan plan = plan("staffNumber,name,unit,roles\nC1,Cem,Shop/Billing,EMPLOYEE");

        assertThat(plan.appointmentEnds().values()).containsExactly(TODAY.minusDays(1));
        assertThat(plan.coachedEnds().values()).containsExactly(TODAY.minusDays(1));
    }

    @ParameterizedTest(name = "only a coach is appointed: {0}")
    @ValueSource(strings = {"roles,coachOf\nA1,Ann,Shop/Billing,EMPLOYEE,*", "coachOf\nA1,Ann,Shop/Billing,*"})
    void coachOfWithoutCoach(String rest) {
        assertThat(faults("staffNumber,name,unit," + rest))
                .singleElement()
                .asString()
                .startsWith("2 coachOf Only a coach");
    }

    @Test
    @DisplayName("only a coach has units to coach")
    void coachUnitsWithoutCoach() {
        assertThat(faults("staffNumber,name,unit,coachUnits\nA1,Ann,Shop/Billing,Shop"))
                .singleElement()
                .asString()
                .startsWith("2 coachUnits Only a coach");
    }

    @ParameterizedTest(name = "an import gives no {0}")
    @ValueSource(strings = {"ADMIN", "HR", "EMPLOYEE;admin", "COACH;HR"})
    void noHigherRoles(String roles) {
        assertThat(faults("staffNumber,name,unit,roles\nA1,Ann,Shop/Billing," + roles + "\nB1,Ben,Shop," + roles))
                .hasSize(2)
                .allMatch(fault -> fault.contains(" roles An import gives the roles EMPLOYEE and COACH alone"));
    }

    @ParameterizedTest(name = "for HR and administrators an import changes no {0}")
    @CsvSource({
        "roles,EMPLOYEE",
        "roles,HR",
        "roles,''",
        "roles,HR;COACH;ADMIN",
        "username,somebody",
        "username,''",
        "email,other@example.org",
        "email,''",
        "leftOn,2027-01-01"
    })
    void administratorsKeep(String column, String cell) {
        assertThat(faults("staffNumber,name,unit," + column + "\nH1,Hanna,Shop/Billing," + cell))
                .singleElement()
                .asString()
                .startsWith("2 " + column + " This person is HR or an administrator");
    }

    @Test
    @DisplayName("name and unit of HR may change: they give no rights")
    void administratorsMove() {
        ImportPlan plan = plan("staffNumber,name,unit\nH1,Hanna Berg,Shop");

        assertThat(counts(plan)).contains("changed 1");
        assertThat(plan.changed().get(0).roles()).contains(Role.HR);
    }

    @ParameterizedTest(name = "nobody appoints themself: {0}")
    @CsvSource({"coachOf,*", "coachUnits,Shop"})
    void notOneself(String column, String cell) {
        assertThat(faults("staffNumber,name,unit," + column + "\nH1,Hanna,Shop/Billing," + cell))
                .singleElement()
                .asString()
                .startsWith("2 " + column + " Nobody appoints themself");
    }

    @Test
    @DisplayName("one's own appointment is not renewed by the way")
    void notRenewedOneself() {
        hanna.appointments().add(new Appointment(UUID.randomUUID(), hanna.id(), "*", LONG_AGO, TODAY.plusDays(3)));

        assertThat(counts(plan("staffNumber,name,unit,coachOf\nH1,Hanna,Shop/Billing,*")))
                .endsWith("unchanged 1");
    }

    @Test
    @DisplayName("a staff number that stands there twice is told with the other row")
    void sameStaffNumber() {
        assertThat(faults("staffNumber,name,unit\nB1,Ben,Shop\nB2,Cem,Shop\n B1 ,Ben,Shop"))
                .containsExactly("4 staffNumber Row 2 has the same staff number. Leave one of the two rows out.");
    }

    @Test
    @DisplayName("two people with one user name are told, in the file and beyond it, whatever its case")
    void sameUsername() {
        assertThat(faults("staffNumber,name,unit,username\nB1,Ben,Shop,Ben\nB2,Cem,Shop,bEN\nB3,Dan,Shop,ANN"))
                .hasSize(2)
                .anyMatch(fault -> fault.startsWith("3 username Row 2 has the same user name"))
                .anyMatch(fault -> fault.startsWith("4 username Somebody else has this user name already"));
    }

    @Test
    @DisplayName("a default user name can be another's as well")
    void sameDefaultUsername() {
        assertThat(faults("staffNumber,name,email,unit\nB1,Ben,Same@example.org,Shop\nB2,Cem,same@example.org,Shop"))
                .singleElement()
                .asString()
                .startsWith("3 username Row 2");
    }

    @Test
    @DisplayName("two people may exchange their user names")
    void exchange() {
        KnownPerson ben = person("B1", "Ben", null, "ben", EnumSet.of(Role.EMPLOYEE));

        ImportPlan plan = plan("staffNumber,name,unit,username\nA1,Ann,Shop/Billing,ben\nB1,Ben,Shop/Billing,ann");

        assertThat(counts(plan)).contains("changed 2");
        assertThat(plan.moved()).containsExactlyInAnyOrder(ann.id(), ben.id());
    }

    @ParameterizedTest(name = "{0} is told: {1}")
    @CsvSource({
        "unit,Shop//Night,empty part",
        "unit,/Shop,empty part",
        "jobRole,astronaut,no job role",
        "roles,BOSS,no role",
        "email,not-an-address,e-mail address",
        "email,a b@example.org,e-mail address",
        "leftOn,31.12.2026,year-month-day",
        "leftOn,2026-02-30,year-month-day",
        "leftOn,+12026-01-01,year-month-day",
        "leftOn,2023-12-31,before the first day here"
    })
    void badCells(String column, String cell, String message) {
        String header = "staffNumber,name,unit,jobRole,roles,email,leftOn";
        Map<String, String> row = new HashMap<>(Map.of("staffNumber", "A1", "name", "Ann", "unit", "Shop"));
        row.put(column, cell);
        String line = java.util.Arrays.stream(header.split(","))
                .map(c -> row.getOrDefault(c, ""))
                .collect(Collectors.joining(","));

        assertThat(faults(header + "\n" + line))
                .singleElement()
                .asString()
                .startsWith("2 " + column)
                .contains(message);
    }

    @Test
    @DisplayName("a skill that does not exist is told")
    void unknownSkill() {
        coach("C1", "seeing-waste", TODAY.plusMonths(6));

        assertThat(faults("staffNumber,name,unit,coachOf\nC1,Cem,Shop/Billing,seeing-waste;juggling"))
                .singleElement()
                .asString()
                .startsWith("2 coachOf There is no skill with the id \"juggling\"");
    }

    @Test
    @DisplayName("a leaving date before the joining date is told for somebody new too")
    void leavesBeforeJoining() {
        assertThat(faults("staffNumber,name,unit,leftOn\nB1,Ben,Shop,2026-03-15"))
                .singleElement()
                .asString()
                .contains("before the first day here, 2026-03-16");
    }

    @Test
    @DisplayName("a path of 60 levels is told, also among coaching units")
    void deepPath() {
        String deep = IntStream.range(0, 60).mapToObj(i -> "L" + i).collect(Collectors.joining("/"));

        assertThat(faults("staffNumber,name,unit,roles,coachUnits\nB1,Ben," + deep + ",COACH," + deep))
                .hasSize(2)
                .allMatch(fault -> fault.contains("at most 50 levels"));
    }

    @ParameterizedTest(name = "a cell of {0} that is too long is told")
    @CsvSource({"staffNumber,61", "name,201", "site,201", "email,260", "username,255", "jobRole,61"})
    void tooLong(String column, int length) {
        String header = "staffNumber,name,unit,site,email,username,jobRole";
        String line = java.util.Arrays.stream(header.split(","))
                .map(c -> c.equals(column) ? "x".repeat(length) : c.equals("email") ? "" : "x")
                .collect(Collectors.joining(","));

        assertThat(faults(header + "\n" + line)).anyMatch(fault -> fault.startsWith("2 " + column + " Shorten this"));
    }

    @Test
    @DisplayName("U+0000 is told, with row and column")
    void nul() {
        assertThat(faults("staffNumber,name,unit,site\nB1,B\u0000n,Shop,G\u0000"))
                .extracting(fault -> fault.substring(0, 6))
                .containsExactly("2 name", "2 site");
    }

    @Test
    @DisplayName("everything that is not right is told at once, in the order of the rows, and nothing is counted")
    void allAtOnce() {
        ImportResult result =
                plan("staffNumber,name,unit,jobRole,leftOn\n,X,Shop,,\nB1,,,nobody,never\nB2,Ben,Shop,,\nB3,Cem")
                        .result();

        assertThat(result.errors())
                .extracting(fault -> fault.row() + " " + fault.column())
                .containsExactly("2 staffNumber", "3 name", "3 unit", "3 jobRole", "3 leftOn", "5 ");
        assertThat(result.people()).isZero();
        assertThat(result.unitsAdded()).isEmpty();
    }

    @Test
    @DisplayName("of very many faults the first thousand are told, the others counted")
    void manyFaults() {
        String rows =
                IntStream.range(0, 2500).mapToObj(i -> "X" + i + ",,Shop\n").collect(Collectors.joining());

        ImportResult result = plan("staffNumber,name,unit\n" + rows).result();

        assertThat(result.errors()).hasSize(SheetFaults.MOST);
        assertThat(result.moreErrors()).isEqualTo(1500);
    }
}
