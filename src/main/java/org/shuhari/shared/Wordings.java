package org.shuhari.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.stream.Collectors;

/**
 * The texts of the features in the reader's language, for everything in Java that puts words on a page or into a document:
 * {@code words.said("signoff", "done.mastered", person, skill)}. Pages name the same bundles themselves
 * ({@code signoffT['done.mastered']}).
 */
@ApplicationScoped
public class Wordings {

    /** Without it, a text that is only there in English would come in the server's own language. */
    private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    @Inject
    private ReaderLanguage reader;

    Wordings() {}

    /** For tests, without a container. */
    public Wordings(ReaderLanguage reader) {
        this.reader = reader;
    }

    /**
     * A text as it stands.
     *
     * @throws java.util.MissingResourceException for an unknown key
     */
    public String text(String feature, String key) {
        return bundle(feature).getString(key);
    }

    /** A text with its places filled; numbers and choices as the language writes them ({@link MessageFormat}). */
    public String said(String feature, String key, Object... values) {
        return new MessageFormat(text(feature, key), reader.now()).format(values);
    }

    /** The same for many values: the text is looked up and taken apart once. For one thread. */
    public Phrase phrase(String feature, String key) {
        MessageFormat format = new MessageFormat(text(feature, key), reader.now());
        return values -> format.format(values);
    }

    /** A text whose places are filled again and again. */
    @FunctionalInterface
    public interface Phrase {

        String with(Object... values);
    }

    public boolean has(String feature, String key) {
        return bundle(feature).containsKey(key);
    }

    /** All texts of a feature, for what is written later, when there is no reader any more. */
    public Map<String, String> all(String feature) {
        ResourceBundle bundle = bundle(feature);
        return bundle.keySet().stream().collect(Collectors.toUnmodifiableMap(key -> key, bundle::getString));
    }

    /** Ana; Ana and Ben; Ana, Ben and Cem. */
    public String list(List<String> words) {
        int last = words.size() - 1;
        return last < 1
                ? String.join("", words)
                : said("shared", "list", String.join(", ", words.subList(0, last)), words.get(last));
    }

    private ResourceBundle bundle(String feature) {
        return ResourceBundle.getBundle(
                "org.shuhari." + feature + ".texts", reader.now(), Wordings.class.getClassLoader(), NO_FALLBACK);
    }
}
