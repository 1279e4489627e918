package org.shuhari.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.shuhari.people.RecordViews;
import org.shuhari.people.SignedIn;
import org.shuhari.shared.Wordings;

/** Who looked at my record (R13), day by day. */
@Named
@RequestScoped
public class ViewsView {

    @Inject
    private Wordings words;

    @Inject
    private SignedIn signedIn;

    @Inject
    private RecordViews views;

    private List<Day> days;

    /** Everybody who looked on one day, by name. */
    public record Day(LocalDate day, List<RecordViews.Seen> seen) {}

    /** The newest day first. */
    public List<Day> getDays() {
        if (days == null) {
            Map<LocalDate, List<RecordViews.Seen>> byDay = new LinkedHashMap<>();
            views.of(signedIn.id())
                    .forEach(seen -> byDay.computeIfAbsent(seen.day(), day -> new ArrayList<>())
                            .add(seen));
            days = byDay.entrySet().stream()
                    .map(each -> new Day(each.getKey(), each.getValue()))
                    .toList();
        }
        return days;
    }

    /** What somebody looked at, in words. */
    public String what(RecordViews.Seen seen) {
        return seen.what().stream()
                .map(what -> words.text("people", "views." + what))
                .collect(Collectors.joining(", "));
    }
}
