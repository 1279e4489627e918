package org.shuhari.notices.mail;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.io.UnsupportedEncodingException;
import java.net.IDN;

/** People's addresses as mail servers want them. */
final class Addresses {

    private Addresses() {}

    /**
     * An address with the person's name, whatever letters they have; a domain beyond ASCII in its ASCII form.
     *
     * @throws AddressException when no mail can be addressed like this
     */
    static InternetAddress of(String name, String address) throws AddressException {
        int at = address.lastIndexOf('@');
        try {
            String domain = IDN.toASCII(address.substring(at + 1), IDN.ALLOW_UNASSIGNED);
            InternetAddress to =
                    new InternetAddress(address.substring(0, at) + "@" + domain, LetterWriting.oneLine(name), "UTF-8");
            to.validate();
            return to;
        } catch (IllegalArgumentException | UnsupportedEncodingException e) {
            throw new AddressException(e.getMessage(), address);
        }
    }

    static boolean isInternational(InternetAddress address) {
        return address.getAddress().chars().anyMatch(letter -> letter > 127);
    }
}
