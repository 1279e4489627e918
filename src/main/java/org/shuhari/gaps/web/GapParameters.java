package org.shuhari.gaps.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;
import org.shuhari.gaps.GapQuery;
import org.shuhari.shared.Ids;
import org.shuhari.shared.OrganisationClock;
import org.shuhari.shared.Problem;
import org.shuhari.shared.Violation;
import org.shuhari.shared.rest.Parameters;
import org.shuhari.shared.web.PageAnswers;

/** What the pages of the gaps are asked for. What is not known is said in a sentence above the page, and left out. */
@RequestScoped
public class GapParameters {

    /** Stands for text that is no id: refused like an id that nothing has. */
    private static final UUID NOTHING = new UUID(0, 0);

    @Inject
    private OrganisationClock clock;

    @Inject
    private PageAnswers answers;

    private GapAddress address;

    /** As it was asked for, and after {@link #ask} as it was answered. */
    GapAddress address() {
        if (address == null) {
            address = new GapAddress(
                    text("unit").map(GapParameters::id).orElse(null),
                    words("open").map(GapParameters::id).collect(Collectors.toCollection(LinkedHashSet::new)),
                    words("closed").collect(Collectors.toCollection(LinkedHashSet::new)),
                    text("group").orElse(null),
                    text("jobRole").orElse(null),
                    text("site").orElse(null),
                    text("onlyGaps").isPresent(),
                    day());
        }
        return address;
    }

    /** @throws Problem whatever is refused for another reason than one of these parameters */
    <T> T ask(Function<GapQuery, T> question) {
        while (true) {
            GapAddress asked = address();
            try {
                return question.apply(asked.query(clock.today()));
            } catch (Problem refusal) {
                address = asked.without(
                        refusal.violations().stream().map(Violation::field).collect(Collectors.toSet()));
                if (address.equals(asked)) {
                    throw refusal;
                }
                answers.show(refusal);
            }
        }
    }

    /** Null for today. */
    private LocalDate day() {
        try {
            return text("asOf")
                    .flatMap(day -> Parameters.date("asOf", day))
                    .filter(day -> !day.equals(clock.today()))
                    .orElse(null);
        } catch (Problem refusal) {
            answers.show(refusal);
            return null;
        }
    }

    Optional<String> text(String name) {
        return Optional.ofNullable(Faces.getRequestParameter(name)).filter(value -> !value.isBlank());
    }

    /** From 1 on; 1 for anything else. */
    int page() {
        return text("page")
                .filter(number -> number.matches("[1-9]\\d{0,6}"))
                .map(Integer::valueOf)
                .orElse(1);
    }

    private Stream<String> words(String name) {
        return text(name).stream()
                .flatMap(all -> Arrays.stream(all.split(",")))
                .filter(word -> !word.isBlank())
                .distinct()
                .limit(GapAddress.MOST_OPEN);
    }

    private static UUID id(String text) {
        return Ids.parse(text).orElse(NOTHING);
    }
}
