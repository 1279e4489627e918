package org.shuhari.signoff;

import java.util.Map;
import java.util.UUID;

/** One mark of a file: somebody is said to master a skill; {@code source} may be null. */
record ClaimMark(UUID person, String skill, String source) {

    Map.Entry<UUID, String> key() {
        return Map.entry(person, skill);
    }
}
