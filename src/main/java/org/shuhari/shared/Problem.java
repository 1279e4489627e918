package org.shuhari.shared;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A use case refuses, and says why in a sentence its reader can act on. Pages show the sentence, the API answers with
 * {@code application/problem+json} (RFC 9457).
 *
 * <p>A feature names its own refusals as subclasses or as factories ({@code Refusals}); the general ones are here.
 */
public class Problem extends RuntimeException {

    private final int status;
    private final String type;
    private final String title;
    private final transient List<Violation> violations;
    private final transient Map<String, Object> members = new LinkedHashMap<>();

    /**
     * @param status the HTTP status of the refusal
     * @param type the name of its kind in the REST contract, for example {@code skill-locked}
     * @param title the kind in a few words
     * @param detail a fixed, helpful sentence of that kind
     */
    public Problem(int status, String type, String title, String detail) {
        this(status, type, title, detail, List.of());
    }

    protected Problem(int status, String type, String title, String detail, List<Violation> violations) {
        super(detail);
        this.status = status;
        this.type = type;
        this.title = title;
        this.violations = List.copyOf(violations);
    }

    /** What was entered is not right; all of it at once. */
    public static Problem invalid(List<Violation> violations) {
        return new Problem(
                422,
                "invalid-input",
                "Some of the input needs a change",
                "Look at the fields named here, change them, and send it again. Nothing was stored.",
                violations);
    }

    public static Problem invalid(String field, String message) {
        return invalid(List.of(new Violation(field, message)));
    }

    /** The thing does not exist, or is somebody else's private thing: the two are never told apart. */
    public static Problem notFound() {
        return new Problem(
                404, "not-found", "Not found", "There is nothing at this address that you can see. Check the address.");
    }

    public static Problem forbidden() {
        return new Problem(
                403,
                "forbidden",
                "Not allowed",
                "You are signed in, but your roles do not allow this. Ask HR if they should.");
    }

    public static Problem conflict(String type, String title, String detail) {
        return new Problem(409, type, title, detail);
    }

    /** Adds a member to the answer, for example {@code prerequisites: [ids]}. */
    public Problem with(String member, Object value) {
        members.put(member, value);
        return this;
    }

    public int status() {
        return status;
    }

    public String type() {
        return type;
    }

    public String title() {
        return title;
    }

    public String detail() {
        return getMessage();
    }

    public List<Violation> violations() {
        return violations;
    }

    /** Further members of the answer: strings, numbers, lists of strings. */
    public Map<String, Object> members() {
        return Map.copyOf(members);
    }
}
