package org.shuhari.people;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.shuhari.shared.Texts;

/**
 * The settings that an administrator may change. Another setting is one more line here and its words in the texts of the page
 * ({@code settings.<name>} and {@code settings.<name>.hint}); page, API, checks and ledger follow from it.
 */
public enum AdjustableSetting {
    /** What the organisation is called. */
    NAME(Settings.NAME, Form.TEXT, 0, 100, ""),
    /** How many skills may be in practice at once (R11). */
    WIP(Settings.WIP, Form.WHOLE, 1, 20, "3"),
    /** Days before the refresh date from which a skill is "refresh due" (R1). */
    REFRESH_NOTICE(Settings.REFRESH_NOTICE, Form.WHOLE, 1, 365, "60"),
    /** Working days in which a request is to be answered (R6). */
    PROMISE_DAYS(Settings.PROMISE_DAYS, Form.WHOLE, 1, 30, "3"),
    /** Months for which a practice's words and photos stay after they were last needed. */
    KEEP_PRACTICES(Settings.KEEP_PRACTICES_MONTHS, Form.WHOLE, 1, 240, "24"),
    /** Months for which the name of somebody who left stays. */
    KEEP_LEAVERS(Settings.KEEP_LEAVERS_MONTHS, Form.WHOLE, 1, 120, "6"),
    /** The zone of the organisation's days. */
    ZONE(Settings.ZONE, Form.ZONE, 1, 60, "UTC");

    /** What a setting holds. */
    public enum Form {
        TEXT,
        WHOLE,
        ZONE
    }

    private final String key;
    private final Form form;
    private final int least;
    private final int most;
    private final String absent;

    AdjustableSetting(String key, Form form, int least, int most, String absent) {
        this.key = key;
        this.form = form;
        this.least = least;
        this.most = most;
        this.absent = absent;
    }

    /** The setting's name in the database, in the texts and in the page. */
    public String key() {
        return key;
    }

    /** The setting's name in JSON: {@code refreshNotice}. */
    public String member() {
        StringBuilder member = new StringBuilder();
        for (String word : key.split("-")) {
            member.append(member.length() == 0 ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return member.toString();
    }

    public Form form() {
        return form;
    }

    /** The least number, or the shortest text. */
    public int least() {
        return least;
    }

    /** The largest number, or the longest text (characters). */
    public int most() {
        return most;
    }

    /** What holds while nobody has set it. */
    public String absent() {
        return absent;
    }

    /** Names of people and firms stay out of the ledger (it holds no free text). */
    boolean inLedger() {
        return form != Form.TEXT;
    }

    /** The value as it is stored. */
    String stored(String value) {
        return switch (form) {
            case TEXT -> value;
            case WHOLE -> Integer.toString(Integer.parseInt(value.strip()));
            case ZONE -> ZoneId.of(value.strip()).getId();
        };
    }

    /** What to do about a value that cannot be taken; empty when it can. */
    Optional<String> fault(String value) {
        return switch (form) {
            case TEXT -> value.length() < least ? Optional.of("Fill this in: it is needed.") : Texts.fault(value, most);
            case WHOLE ->
                isWhole(value.strip())
                        ? Optional.empty()
                        : Optional.of("Write a whole number from " + least + " to " + most + ".");
            case ZONE ->
                isZone(value.strip())
                        ? Optional.empty()
                        : Optional.of("Choose a time zone like Europe/Amsterdam or America/Chicago.");
        };
    }

    /** The zones that can be chosen by place, in order of name. */
    public static List<String> zones() {
        Set<String> known = ZoneId.getAvailableZoneIds();
        return known.stream()
                .filter(zone -> zone.equals("UTC")
                        || zone.matches("(Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+"))
                .sorted()
                .toList();
    }

    /** The setting with this name in JSON. */
    public static Optional<AdjustableSetting> ofMember(String member) {
        return Arrays.stream(values()).filter(s -> s.member().equals(member)).findFirst();
    }

    private boolean isWhole(String value) {
        if (!value.matches("\\d{1,9}")) {
            return false;
        }
        int number = Integer.parseInt(value);
        return number >= least && number <= most;
    }

    private boolean isZone(String value) {
        if (value.length() > most) {
            return false;
        }
        try {
            ZoneId.of(value);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
