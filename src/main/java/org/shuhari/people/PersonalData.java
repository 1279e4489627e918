package org.shuhari.people;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What a feature keeps about one person, for that person's own download. Every bean of this type takes part. Other people's
 * names appear as they do in the app.
 */
public interface PersonalData {

    /** Where the parts stand among those of the other features: the smallest first. */
    int place();

    /** The tables of this feature that name an employee; a test sees to it that none is forgotten. */
    Set<String> tables();

    /** All of it, the oldest entries first. */
    List<Part> about(UUID person);

    /**
     * Entries of one kind.
     *
     * @param name of the kind, for a machine: {@code practices}
     * @param printed whether it also stands in the readable record; what repeats another part does not
     * @param entries each by the names of its values: texts, numbers, truth values, ids, days, instants, JSON, and maps and
     *     lists of these; null is left out
     */
    record Part(String name, boolean printed, List<Map<String, Object>> entries) {

        public static Part of(String name, List<Map<String, Object>> entries) {
            return new Part(name, true, entries);
        }

        public static Part unprinted(String name, List<Map<String, Object>> entries) {
            return new Part(name, false, entries);
        }
    }
}
