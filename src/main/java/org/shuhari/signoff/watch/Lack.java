package org.shuhari.signoff.watch;

import org.shuhari.mastery.Missing;

/**
 * One thing that was missing for a decision when the watch was recorded.
 *
 * @param kind as the contract names it
 * @param skill for a prerequisite; else null
 * @param count for practices, days and observations; else null
 */
public record Lack(String kind, String skill, Integer count) {

    static Lack of(Missing missing) {
        return new Lack(missing.kind().slug(), missing.skill(), missing.count());
    }

    static Lack read(String kept) {
        int sign = kept.indexOf('=');
        String kind = kept.substring(0, sign);
        String value = kept.substring(sign + 1);
        boolean number = value.matches("\\d+");
        return new Lack(kind, number || value.isEmpty() ? null : value, number ? Integer.valueOf(value) : null);
    }

    String kept() {
        String value = count != null ? count.toString() : skill != null ? skill : "";
        return kind + "=" + value;
    }
}
