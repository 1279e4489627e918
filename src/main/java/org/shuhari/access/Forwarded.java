package org.shuhari.access;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What proxies say about a request: {@code X-Forwarded-For}, {@code -Proto} and {@code -Host}, or {@code Forwarded} (RFC 7239) where
 * none of them is sent. Only to be asked for requests that a trusted proxy sent.
 *
 * @param hops addresses, the client's side first; an entry may be anything
 * @param scheme {@code http} or {@code https}, as the proxy nearest to us saw it
 * @param host with the port, where one was named
 */
public record Forwarded(List<String> hops, Optional<String> scheme, Optional<String> host) {

    private static final Pattern PAIR =
            Pattern.compile("\\s*([A-Za-z]+)\\s*=\\s*(?:\"((?:[^\"\\\\]|\\\\.)*)\"|([^;,\"\\s]*))\\s*([;,]|$)");
    private static final Pattern HOST =
            Pattern.compile("[A-Za-z0-9._-]{1,253}(:\\d{1,5})?|\\[[0-9A-Fa-f:.]{2,45}](:\\d{1,5})?");

    /** By {@code X-Forwarded-*}; each header's lines in the order sent. */
    public static Forwarded byLines(
            Collection<String> addresses, Collection<String> schemes, Collection<String> hosts) {
        List<String> hops = new ArrayList<>();
        addresses.forEach(line -> {
            for (String hop : line.split(",")) {
                hops.add(bare(hop.strip()));
            }
        });
        return new Forwarded(List.copyOf(hops), scheme(last(schemes)), host(last(hosts)));
    }

    /** By {@code Forwarded}. Nothing, when a line does not fit its grammar. */
    public static Forwarded byStandard(Collection<String> lines) {
        List<String> hops = new ArrayList<>();
        String scheme = "";
        String host = "";
        Matcher pair = PAIR.matcher(String.join(",", lines));
        int at = 0;
        boolean fresh = true;
        while (at < pair.regionEnd() && pair.region(at, pair.regionEnd()).lookingAt()) {
            if (fresh) {
                hops.add("");
                scheme = "";
                host = "";
            }
            String value = pair.group(2) == null ? pair.group(3) : pair.group(2).replaceAll("\\\\(.)", "$1");
            switch (pair.group(1).toLowerCase(Locale.ROOT)) {
                case "for" -> hops.set(hops.size() - 1, bare(value));
                case "proto" -> scheme = value;
                case "host" -> host = value;
                default -> {
                    // "by" and extensions say nothing we need
                }
            }
            fresh = ",".equals(pair.group(4));
            at = pair.end();
        }
        return at < pair.regionEnd() ? nothing() : new Forwarded(List.copyOf(hops), scheme(scheme), host(host));
    }

    public static Forwarded nothing() {
        return new Forwarded(List.of(), Optional.empty(), Optional.empty());
    }

    /** Without the port, and without the brackets of an IPv6 address. */
    private static String bare(String hop) {
        if (hop.startsWith("[")) {
            int end = hop.indexOf(']');
            return end < 0 ? hop : hop.substring(1, end);
        }
        int colon = hop.indexOf(':');
        return colon >= 0 && colon == hop.lastIndexOf(':') ? hop.substring(0, colon) : hop;
    }

    private static String last(Collection<String> lines) {
        String last = "";
        for (String line : lines) {
            last = line.substring(line.lastIndexOf(',') + 1).strip();
        }
        return last;
    }

    private static Optional<String> scheme(String text) {
        String scheme = text.toLowerCase(Locale.ROOT);
        return scheme.equals("http") || scheme.equals("https") ? Optional.of(scheme) : Optional.empty();
    }

    private static Optional<String> host(String text) {
        return HOST.matcher(text).matches() ? Optional.of(text.toLowerCase(Locale.ROOT)) : Optional.empty();
    }
}
