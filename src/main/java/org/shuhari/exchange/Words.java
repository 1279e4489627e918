package org.shuhari.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.shuhari.catalog.Catalogs;
import org.shuhari.catalog.JobRole;
import org.shuhari.catalog.Skill;
import org.shuhari.shared.OrganisationClock;

/** Puts a person's data into words: labels from the bundle, skills by their titles, days in the organisation's zone. */
@ApplicationScoped
class Words {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    @Inject
    private Catalogs catalogs;

    @Inject
    private OrganisationClock clock;

    /** One line of a value. @param label empty for none */
    record Line(String label, String text) {}

    String text(String key) {
        return bundle().getString(key);
    }

    String said(String key, Object... values) {
        return MessageFormat.format(text(key), values);
    }

    /** What a value is called; by its own name when nobody wrote one: a feature may have grown. */
    String label(String part, String name) {
        ResourceBundle bundle = bundle();
        return bundle.containsKey(part + "." + name)
                ? bundle.getString(part + "." + name)
                : bundle.containsKey("any." + name) ? bundle.getString("any." + name) : name;
    }

    String day(Instant instant) {
        return DAY.format(clock.dayOf(instant));
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
            return DAY.format(day);
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
        return value.toString();
    }

    private static ResourceBundle bundle() {
        return ResourceBundle.getBundle("org.shuhari.exchange.texts", Locale.ENGLISH);
    }
}
