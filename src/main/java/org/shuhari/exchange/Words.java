package org.shuhari.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.shuhari.catalog.Catalogs;
import org.shuhari.catalog.JobRole;
import org.shuhari.catalog.Skill;
import org.shuhari.people.Language;
import org.shuhari.shared.OrganisationClock;
import org.shuhari.shared.ReaderLanguage;
import org.shuhari.shared.Wordings;

/** Puts a person's data into words: labels from the bundle, skills by their titles, days in the organisation's zone. */
@ApplicationScoped
class Words {

    private static final String BUNDLE = "exchange";

    @Inject
    private Catalogs catalogs;

    @Inject
    private OrganisationClock clock;

    @Inject
    private Wordings wordings;

    @Inject
    private ReaderLanguage reader;

    /** One line of a value. @param label empty for none */
    record Line(String label, String text) {}

    String text(String key) {
        return wordings.text(BUNDLE, key);
    }

    String said(String key, Object... values) {
        return wordings.said(BUNDLE, key, values);
    }

    /** What a value is called; by its own name when nobody wrote one: a feature may have grown. */
    String label(String part, String name) {
        return Stream.of(part + "." + name, "any." + name)
                .filter(key -> wordings.has(BUNDLE, key))
                .findFirst()
                .map(this::text)
                .orElse(name);
    }

    String day(Instant instant) {
        return day(clock.dayOf(instant));
    }

    private String day(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", reader.now()).format(day);
    }

    Locale language() {
        return reader.now();
    }

    /** A value in lines. */
    List<Line> of(String name, Object value) {
        List<Line> lines = new ArrayList<>();
        if (value instanceof Map<?, ?> members) {
            members.forEach((label, member) -> {
                for (Line line : of(label.toString(), member)) {
                    lines.add(new Line(line.label().isEmpty() ? label.toString() : line.label(), line.text()));
                }
            });
        } else if (value instanceof Collection<?> many) {
            many.forEach(each -> lines.addAll(of(name, each)));
        } else {
            lines.add(new Line("", plain(name, value)));
        }
        return lines;
    }

    private String plain(String name, Object value) {
        if (value instanceof Instant instant) {
            return day(instant);
        }
        if (value instanceof LocalDate day) {
            return day(day);
        }
        if (value instanceof Boolean yes) {
            return text(yes ? "yes" : "no");
        }
        if (name.equals("skill")) {
            return catalogs.current().find(value.toString()).map(Skill::title).orElse(value.toString());
        }
        if (name.equals("jobRole") || name.equals("goalJobRole")) {
            return catalogs.current()
                    .jobRole(value.toString())
                    .map(JobRole::title)
                    .orElse(value.toString());
        }
        if (name.equals("language")) {
            return Language.of(value.toString()).map(Language::ownName).orElse(value.toString());
        }
        String word = "value." + name + "." + value;
        return wordings.has(BUNDLE, word) ? text(word) : value.toString();
    }
}
