package org.shuhari.access;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An address, or all addresses that begin with the same bits. Names are never looked up. */
record Network(byte[] address, int bits) {

    private static final Pattern FORM = Pattern.compile("([0-9A-Fa-f:.]{2,45})(?:/(\\d{1,3}))?");
    private static final Pattern FOUR = Pattern.compile("\\d{1,3}(?:\\.\\d{1,3}){3}");

    static Optional<Network> parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            return Optional.empty();
        }
        return address(form.group(1)).flatMap(address -> {
            int bits = form.group(2) == null ? address.length * 8 : Integer.parseInt(form.group(2));
            return bits <= address.length * 8 ? Optional.of(new Network(address, bits)) : Optional.empty();
        });
    }

    /** The bytes of an address in digits; empty for everything else, also for a name. */
    static Optional<byte[]> address(String text) {
        boolean digits = text != null
                && (FOUR.matcher(text).matches()
                        || text.indexOf(':') >= 0 && FORM.matcher(text).matches() && text.indexOf('/') < 0);
        if (!digits) {
            return Optional.empty();
        }
        try {
            return Optional.of(InetAddress.getByName(text).getAddress());
        } catch (UnknownHostException e) {
            return Optional.empty();
        }
    }

    boolean holds(byte[] other) {
        if (other.length != address.length) {
            return false;
        }
        for (int bit = 0; bit < bits; bit++) {
            int mask = 0x80 >> (bit % 8);
            if ((address[bit / 8] & mask) != (other[bit / 8] & mask)) {
                return false;
            }
        }
        return true;
    }
}
