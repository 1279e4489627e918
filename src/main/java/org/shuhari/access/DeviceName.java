package org.shuhari.access;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What a browser calls itself, in the few words that a person knows it by. */
final class DeviceName {

    /** In this order: later ones also say the names of earlier ones. */
    private static final Map<String, String> BROWSERS = new LinkedHashMap<>();

    private static final Map<String, String> SYSTEMS = new LinkedHashMap<>();

    static {
        BROWSERS.put("Edg", "Edge");
        BROWSERS.put("OPR/", "Opera");
        BROWSERS.put("SamsungBrowser", "Samsung Internet");
        BROWSERS.put("Firefox/", "Firefox");
        BROWSERS.put("FxiOS", "Firefox");
        BROWSERS.put("CriOS", "Chrome");
        BROWSERS.put("Chrome/", "Chrome");
        BROWSERS.put("Safari/", "Safari");
        SYSTEMS.put("iPhone", "iPhone");
        SYSTEMS.put("iPad", "iPad");
        SYSTEMS.put("Android", "Android");
        SYSTEMS.put("Windows", "Windows");
        SYSTEMS.put("Macintosh", "Mac");
        SYSTEMS.put("CrOS", "Chromebook");
        SYSTEMS.put("Linux", "Linux");
    }

    private DeviceName() {}

    /** "Firefox on Windows"; the sender's own words are never kept. */
    static String of(String userAgent) {
        Optional<String> browser = first(BROWSERS, userAgent);
        Optional<String> system = first(SYSTEMS, userAgent);
        if (browser.isPresent() && system.isPresent()) {
            return browser.get() + " on " + system.get();
        }
        return browser.or(() -> system).orElse(Devices.UNKNOWN);
    }

    private static Optional<String> first(Map<String, String> words, String userAgent) {
        return userAgent == null
                ? Optional.empty()
                : words.entrySet().stream()
                        .filter(word -> userAgent.contains(word.getKey()))
                        .map(Map.Entry::getValue)
                        .findFirst();
    }
}
