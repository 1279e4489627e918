package org.shuhari.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is refused, in the reader's language. A use case refuses in one English sentence, which is the API's; a page shows the
 * same sentence of the bundle {@code problems} in its own language. The English bundle holds each sentence as the code says
 * it, with {@code {0}} where a value stands, so a sentence is found by what it says and the code keeps no second list of keys.
 * A test reads the sources and fails for a sentence that is not in the bundle.
 */
@ApplicationScoped
public class ProblemWords {

    private static final String BUNDLE = "org.shuhari.shared.problems";
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

    @Inject
    private ReaderLanguage reader;

    /** Those with most words first: a sentence that begins like another is not mistaken for it. */
    private final List<Sentence> sentences = sentences();

    ProblemWords() {}

    /** For tests, without a container. */
    public ProblemWords(ReaderLanguage reader) {
        this.reader = reader;
    }

    private record Sentence(String key, String words, Pattern pattern) {}

    private static List<Sentence> sentences() {
        ResourceBundle english = bundle(ReaderLanguage.ORIGINAL);
        return english.keySet().stream()
                .map(key -> new Sentence(key, english.getString(key), pattern(english.getString(key))))
                .sorted(Comparator.comparingInt((Sentence each) ->
                                PLACE.matcher(each.words()).replaceAll("").length())
                        .reversed())
                .toList();
    }

    private static Pattern pattern(String words) {
        StringBuilder regex = new StringBuilder();
        int done = 0;
        Matcher place = PLACE.matcher(words);
        while (place.find()) {
            regex.append(Pattern.quote(words.substring(done, place.start()))).append("(.*)");
            done = place.end();
        }
        return Pattern.compile(
                regex.append(Pattern.quote(words.substring(done))).toString(), Pattern.DOTALL);
    }

    /** The same refusal with its title, sentence and violations in the reader's language. */
    public Problem of(Problem refusal) {
        List<Violation> violations = refusal.violations().stream()
                .map(violation -> new Violation(violation.field(), of(violation.message())))
                .toList();
        Problem said =
                new Problem(refusal.status(), refusal.type(), of(refusal.title()), of(refusal.detail()), violations);
        refusal.members().forEach(said::with);
        return said;
    }

    /** A sentence in the reader's language; as it is when it is none of ours, or is said in that language already. */
    public String of(String sentence) {
        if (sentence == null || reader.now().getLanguage().equals(ReaderLanguage.ORIGINAL.getLanguage())) {
            return sentence;
        }
        for (Sentence each : sentences) {
            Matcher values = each.pattern().matcher(sentence);
            if (values.matches()) {
                return filled(bundle(reader.now()).getString(each.key()), values);
            }
        }
        return sentence;
    }

    /** A value may be a phrase of ours again. */
    private String filled(String words, Matcher values) {
        return PLACE.matcher(words)
                .replaceAll(place -> Matcher.quoteReplacement(of(values.group(Integer.parseInt(place.group(1)) + 1))));
    }

    /** The sentences as the code says them. */
    static List<String> known() {
        return sentences().stream().map(Sentence::words).toList();
    }

    private static ResourceBundle bundle(Locale language) {
        return ResourceBundle.getBundle(
                BUNDLE,
                language,
                ProblemWords.class.getClassLoader(),
                Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }
}
