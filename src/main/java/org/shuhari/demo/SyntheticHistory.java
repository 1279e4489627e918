package org.shuhari.demo;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import org.shuhari.catalog.Catalog;
import org.shuhari.catalog.JobRole;
import org.shuhari.catalog.PracticeNeed;
import org.shuhari.catalog.Skill;

/**
 * What the people of a generated organisation have practised, shown and mastered, kept by the rules: one skill after the other,
 * prerequisites first, evidence complete before a coach is asked. What would lie ahead of now is left out; so some are in the
 * middle of a skill and some wait for a coach.
 */
final class SyntheticHistory {

    private static final int DAYS_A_MONTH = 30;
    private static final int MOST_SKILLS = 3;
    private static final int PROMISED_WORKING_DAYS = 3;

    private final Catalog catalog;
    private final ZoneId zone;
    private final Instant now;
    private final SyntheticTables tables;
    private final SyntheticTexts texts;
    private final RandomGenerator random;
    private final Consumer<SyntheticEvent> ledger;
    private final Map<String, List<Skill>> ways = new HashMap<>();

    SyntheticHistory(
            Catalog catalog,
            ZoneId zone,
            Instant now,
            SyntheticTables tables,
            SyntheticTexts texts,
            RandomGenerator random,
            Consumer<SyntheticEvent> ledger) {
        this.catalog = catalog;
        this.zone = zone;
        this.now = now;
        this.tables = tables;
        this.texts = texts;
        this.random = random;
        this.ledger = ledger;
    }

    static void declare(SyntheticTables tables) {
        tables.declare("pull", "id", "employee_id", "skill", "kind", "at");
        tables.declare("evidence", "practice_id", "employee_id", "skill", "done_on", "recorded_at", "observed_at");
        tables.declare(
                "practice",
                "id",
                "employee_id",
                "skill",
                "skill_version",
                "catalog_id",
                "template",
                "done_on",
                "recorded_at",
                "place",
                "minutes",
                "observer_id",
                "fields",
                "digest",
                "version");
        tables.declare("observation", "practice_id", "observer_id", "confirmed", "answered_at");
        tables.declare(
                "asking",
                "request_id",
                "employee_id",
                "skill",
                "asked_at",
                "promised_until",
                "claimed",
                "coaches",
                "second_look",
                "closed_at",
                "outcome",
                "waiting_key");
        tables.declare(
                "sign_off_request",
                "id",
                "employee_id",
                "skill",
                "skill_version",
                "catalog_id",
                "coaches_needed",
                "state",
                "requested_at",
                "promised_until",
                "closed_at",
                "second_look",
                "version");
        tables.declare(
                "sign_off",
                "id",
                "request_id",
                "employee_id",
                "skill",
                "skill_version",
                "coach_id",
                "decision",
                "decided_at",
                "basis",
                "criteria",
                "answered_state",
                "answered_unlocked");
        tables.declare(
                "confirmation",
                "id",
                "employee_id",
                "skill",
                "request_id",
                "sign_off_id",
                "skill_version",
                "confirmed_at",
                "confirmed_on",
                "refresh_months",
                "basis",
                "recognised");
        tables.declare("renewal", "id", "confirmation_id", "caused_by", "renewed_at", "renewed_on");
    }

    /** Everything one person has done so far. */
    void tell(SyntheticPerson person) {
        Story story = new Story(person);
        for (Skill skill : way(person.jobRole()).stream().limit(MOST_SKILLS).toList()) {
            if (!story.master(skill)) {
                return;
            }
        }
    }

    /** What a job role needs and what leads there, as far as one coach confirms it and there are texts. */
    private List<Skill> way(String jobRole) {
        return ways.computeIfAbsent(jobRole, id -> {
            List<String> needed = catalog.jobRole(id).map(JobRole::skills).orElse(List.of());
            Set<String> told = new HashSet<>();
            List<Skill> way = new ArrayList<>();
            for (String step : catalog.graph().wayTo(needed)) {
                Skill skill = catalog.skill(step);
                if (skill.signOffs() == 1 && texts.knows(skill) && told.containsAll(skill.requires())) {
                    told.add(step);
                    way.add(skill);
                }
            }
            return way;
        });
    }

    private UUID id() {
        return SyntheticOrganisation.id(random);
    }

    private static boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    private static LocalDate later(LocalDate from, int workingDays) {
        LocalDate day = from;
        for (int left = workingDays; left > 0; ) {
            day = day.plusDays(1);
            left -= isWorkingDay(day) ? 1 : 0;
        }
        return day;
    }

    /** A confirmation with the day it was last renewed. */
    private static final class Mastered {

        private final UUID confirmation;
        private final int months;
        private LocalDate on;

        private Mastered(UUID confirmation, int months, LocalDate on) {
            this.confirmation = confirmation;
            this.months = months;
            this.on = on;
        }

        private boolean current(LocalDate day) {
            return months > 0 && !on.plusMonths(months).isBefore(day);
        }
    }

    /** One person's history while it is told. */
    private final class Story {

        private final SyntheticPerson person;
        private final Map<String, Mastered> mastered = new HashMap<>();
        private LocalDate day;

        private Story(SyntheticPerson person) {
            this.person = person;
            int daysHere = person.months() * DAYS_A_MONTH;
            this.day = later(now.atZone(zone).toLocalDate().minusDays(daysHere), 1 + random.nextInt(15));
        }

        private Instant at(int hour) {
            return day.atTime(hour, random.nextInt(60), random.nextInt(60))
                    .atZone(zone)
                    .toInstant();
        }

        /** @return false once the present is reached */
        private boolean master(Skill skill) {
            PracticeNeed need = skill.practice();
            int times = Math.max(need.minimum(), need.days());
            for (int i = 0; i < times; i++) {
                if (!practise(skill, i, i < need.observed())) {
                    return false;
                }
                day = later(day, 2);
            }
            boolean confirmed = ask(skill);
            day = later(day, 5 + random.nextInt(40));
            return confirmed;
        }

        private boolean practise(Skill skill, int turn, boolean observed) {
            Instant recorded = at(9 + random.nextInt(6));
            if (!recorded.isBefore(now)) {
                return false;
            }
            UUID practice = id();
            UUID observer = observed ? observer() : null;
            Instant seen = observed ? at(16) : null;
            boolean told = seen != null && seen.isBefore(now);
            if (turn == 0) {
                tables.row("pull", id(), person.id(), skill.id(), "pulled", recorded);
            }
            tables.row("evidence", practice, person.id(), skill.id(), day, recorded, told ? seen : null);
            SyntheticTexts.Text text = texts.of(skill, person.number() + turn);
            tables.row(
                    "practice",
                    practice,
                    person.id(),
                    skill.id(),
                    skill.version(),
                    catalog.id(),
                    skill.practice().template(),
                    day,
                    recorded,
                    text.place(),
                    text.minutes(),
                    observer,
                    text.fields(),
                    text.digest(),
                    1);
            tell(SyntheticEvent.Kind.PRACTISED, recorded, person.id(), skill, practice);
            if (told) {
                tables.row("observation", practice, observer, true, seen);
                tell(SyntheticEvent.Kind.OBSERVED, seen, observer, skill, practice);
            }
            return true;
        }

        private UUID observer() {
            List<UUID> others = person.observers();
            UUID one = others.get(random.nextInt(others.size()));
            return one.equals(person.id()) ? person.coach() : one;
        }

        private void tell(SyntheticEvent.Kind kind, Instant at, UUID actor, Skill skill, UUID what) {
            ledger.accept(new SyntheticEvent(kind, at, actor, person.id(), skill, what, null, null, List.of()));
        }

        private boolean ask(Skill skill) {
            Instant asked = at(8);
            if (!asked.isBefore(now)) {
                return false;
            }
            UUID request = id();
            LocalDate promised = later(day, PROMISED_WORKING_DAYS);
            day = later(day, 1 + random.nextInt(3));
            Instant decided = at(17);
            boolean answered = decided.isBefore(now);
            Instant closed = answered ? decided : null;
            String state = answered ? "MASTERED" : null;
            String waiting = answered ? null : person.id() + " " + skill.id();
            tables.row(
                    "asking",
                    request,
                    person.id(),
                    skill.id(),
                    asked,
                    promised,
                    false,
                    1,
                    false,
                    closed,
                    state,
                    waiting);
            tables.row(
                    "sign_off_request",
                    request,
                    person.id(),
                    skill.id(),
                    skill.version(),
                    catalog.id(),
                    1,
                    answered ? state : "WAITING",
                    asked,
                    promised,
                    closed,
                    false,
                    1);
            tell(SyntheticEvent.Kind.ASKED, asked, person.id(), skill, request);
            if (answered) {
                confirm(skill, request, decided);
            }
            return answered;
        }

        private void confirm(Skill skill, UUID request, Instant at) {
            UUID signOff = id();
            UUID confirmation = id();
            tables.row(
                    "sign_off",
                    signOff,
                    request,
                    person.id(),
                    skill.id(),
                    skill.version(),
                    person.coach(),
                    "MASTERED",
                    at,
                    "APPOINTED",
                    String.join(";", skill.criterionIds()),
                    "MASTERED",
                    "");
            tables.row(
                    "confirmation",
                    confirmation,
                    person.id(),
                    skill.id(),
                    request,
                    signOff,
                    skill.version(),
                    at,
                    day,
                    skill.refreshMonths(),
                    "APPOINTED",
                    false);
            tables.row("pull", id(), person.id(), skill.id(), "ended", at);
            List<String> renewed = renew(skill, confirmation, at);
            mastered.put(skill.id(), new Mastered(confirmation, skill.refreshMonths(), day));
            ledger.accept(new SyntheticEvent(
                    SyntheticEvent.Kind.DECIDED,
                    at,
                    person.coach(),
                    person.id(),
                    skill,
                    request,
                    null,
                    signOff,
                    List.of()));
            ledger.accept(new SyntheticEvent(
                    SyntheticEvent.Kind.CONFIRMED,
                    at,
                    person.coach(),
                    person.id(),
                    skill,
                    request,
                    confirmation,
                    signOff,
                    renewed));
        }

        /** R9: using a skill keeps its roots alive. */
        private List<String> renew(Skill skill, UUID cause, Instant at) {
            List<String> renewed = new ArrayList<>();
            for (String root : catalog.graph().roots(skill.id())) {
                Mastered known = mastered.get(root);
                if (known != null && known.current(day)) {
                    tables.row("renewal", id(), known.confirmation, cause, at, day);
                    known.on = day;
                    renewed.add(root);
                }
            }
            return renewed;
        }
    }
}
