package org.shuhari.demo;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.shuhari.catalog.Catalog;
import org.shuhari.catalog.JobRole;
import org.shuhari.catalog.PracticeNeed;
import org.shuhari.catalog.Skill;

/**
 * The plan of everybody's past: who practised what when, who watched, when a coach was asked and what the answer was. A
 * pure function of people, catalog, day and seed; what would lie ahead of now is left out, and so the newest journeys are
 * under way. All days here are working days, so that nothing falls on a weekend and the order stays what it is.
 */
final class Journeys {

    private static final long SEED = 20;
    private static final int WORKING_DAYS_A_MONTH = 21;
    private static final int DAYS_BETWEEN_PRACTICES = 2;

    /** One request in so many is answered "not yet" first. */
    private static final int NOT_YET_ONE_IN = 7;

    private final Catalog catalog;
    private final Set<String> templates;
    private final Instant now;
    private final ZoneId zone;
    private final Supplier<UUID> ids;
    private final Random random = new Random(SEED);
    private final List<Event> events = new ArrayList<>();

    /** @param templates those the demo has texts for */
    Journeys(Catalog catalog, Set<String> templates, Instant now, ZoneId zone, Supplier<UUID> ids) {
        this.catalog = catalog;
        this.templates = templates;
        this.now = now;
        this.zone = zone;
        this.ids = ids;
    }

    /** All events before now, in the order of time. */
    List<Event> of(List<Person> people) {
        people.forEach(this::tell);
        return events.stream()
                .filter(event -> event.at().isBefore(now))
                .sorted(Comparator.comparing(Event::at))
                .toList();
    }

    private void tell(Person person) {
        String story = person.player().story();
        if ("new".equals(story)) {
            return;
        }
        if ("emma".equals(story)) {
            emma(person);
        } else {
            List<String> skills = "lapsed".equals(story)
                    ? List.of("knowing-my-customer", "going-to-gemba", "joining-huddles", "seeing-burden")
                    : skillsOf(person);
            oneAfterAnother(person, skills);
        }
    }

    /** Mid-way: some mastered, one to be refreshed soon, one practising, one waiting for the coach, one place free. */
    private void emma(Person emma) {
        events.add(new Event.Aimed(at(90, 12), emma, "team-leader"));
        master(emma, "going-to-gemba", 285, false);
        master(emma, "joining-huddles", 262, false);
        master(emma, "knowing-my-customer", 240, false);
        master(emma, "seeing-waste", 155, true);
        master(emma, "stating-the-problem", 85, false);
        practise(emma, "listening-to-the-customer", 11, 4, 2);
        events.add(new Event.Asked(at(2, 9), ids.get(), emma, "listening-to-the-customer"));
        practise(emma, "visual-management", 8, 2, 1);
    }

    private void oneAfterAnother(Person person, List<String> skills) {
        int daysAgo = person.player().months() * WORKING_DAYS_A_MONTH - random.nextInt(8);
        for (String skill : skills) {
            if (daysAgo <= 0) {
                return;
            }
            boolean notYet = random.nextInt(NOT_YET_ONE_IN) == 0;
            int end = master(person, skill, daysAgo, notYet);
            daysAgo = end - 5 - random.nextInt(28);
        }
    }

    /** What the job role needs and what leads there, as far as the demo has texts for it, prerequisites first. */
    private List<String> skillsOf(Person person) {
        List<String> needed =
                catalog.jobRole(person.player().jobRole()).map(JobRole::skills).orElse(List.of());
        Set<String> told = new HashSet<>();
        return catalog.graph().wayTo(needed).stream()
                .map(catalog::skill)
                .filter(skill -> templates.contains(skill.practice().template()))
                .filter(skill -> skill.signOffs() == 1 && told.containsAll(skill.requires()))
                .map(Skill::id)
                .peek(told::add)
                .toList();
    }

    /** @return how many days ago it was confirmed; negative when that lies ahead */
    private int master(Person person, String skill, int daysAgo, boolean notYetFirst) {
        PracticeNeed need = catalog.skill(skill).practice();
        int day = practise(person, skill, daysAgo, Math.max(need.minimum(), need.days()), need.observed()) - 1;
        if (notYetFirst) {
            day = ask(person, skill, day, false) - 4;
            day = practise(person, skill, day, 1, 1) - 1;
        }
        return ask(person, skill, day, true);
    }

    /** Practices every few days; the first {@code observed} of them are confirmed by a colleague. */
    private int practise(Person person, String skill, int daysAgo, int times, int observed) {
        int day = daysAgo;
        for (int i = 0; i < times; i++) {
            day -= i == 0 ? 0 : DAYS_BETWEEN_PRACTICES;
            UUID practice = ids.get();
            UUID observer = i < observed ? oneOf(person.colleagues()) : null;
            events.add(new Event.Practised(at(day, 9 + random.nextInt(6)), practice, person, skill, observer));
            if (observer != null) {
                events.add(new Event.Observed(at(day, 16), practice, observer));
            }
        }
        return day;
    }

    private int ask(Person person, String skill, int daysAgo, boolean mastered) {
        UUID request = ids.get();
        int decided = daysAgo - 1 - random.nextInt(4);
        events.add(new Event.Asked(at(daysAgo, 8), request, person, skill));
        events.add(new Event.Decided(at(decided, 17), request, person.coach(), skill, mastered));
        return decided;
    }

    private UUID oneOf(List<UUID> colleagues) {
        return colleagues.get(random.nextInt(colleagues.size()));
    }

    /** An hour of the working day that lies {@code workingDaysAgo} before today. */
    private Instant at(int workingDaysAgo, int hour) {
        LocalDate day = workingDay(now.atZone(zone).toLocalDate(), workingDaysAgo);
        return day.atTime(hour, random.nextInt(60)).atZone(zone).toInstant();
    }

    /** The working day so many before today, or before the last one where today is none. */
    static LocalDate workingDay(LocalDate today, int workingDaysAgo) {
        LocalDate day = today;
        while (!isWorkingDay(day)) {
            day = day.minusDays(1);
        }
        int step = workingDaysAgo < 0 ? 1 : -1;
        for (int left = Math.abs(workingDaysAgo); left > 0; ) {
            day = day.plusDays(step);
            left -= isWorkingDay(day) ? 1 : 0;
        }
        return day;
    }

    private static boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }
}
