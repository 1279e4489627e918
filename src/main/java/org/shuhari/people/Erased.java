package org.shuhari.people;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How many of what retention took, or would take.
 *
 * @param counts by a name of what it is: {@code practices}, {@code photos}; what is none is left out
 */
public record Erased(SortedMap<String, Integer> counts) {

    public static final Erased NOTHING = new Erased(new TreeMap<>());

    public static Erased of(String what, int number) {
        return NOTHING.with(what, number);
    }

    public Erased with(String what, int number) {
        SortedMap<String, Integer> all = new TreeMap<>(counts);
        if (number > 0) {
            all.merge(what, number, Integer::sum);
        }
        return new Erased(all);
    }

    public Erased plus(Erased other) {
        Erased sum = this;
        for (Map.Entry<String, Integer> each : other.counts.entrySet()) {
            sum = sum.with(each.getKey(), each.getValue());
        }
        return sum;
    }

    public boolean nothing() {
        return counts.isEmpty();
    }

    String text() {
        return counts.entrySet().stream()
                .map(each -> each.getKey() + "=" + each.getValue())
                .collect(Collectors.joining(";"));
    }

    static Erased read(String text) {
        Erased read = NOTHING;
        for (String each :
                Stream.of(text.split(";")).filter(part -> !part.isEmpty()).toList()) {
            int sign = each.indexOf('=');
            read = read.with(each.substring(0, sign), Integer.parseInt(each.substring(sign + 1)));
        }
        return read;
    }
}
