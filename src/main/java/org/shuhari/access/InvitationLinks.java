package org.shuhari.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import org.shuhari.shared.PublicAddress;

/**
 * Writes links: they begin where people reach Shuhari, as far as anybody has named it, and show the key in groups, for those
 * who type it.
 */
@ApplicationScoped
public class InvitationLinks {

    private static final String PATH = "/join/";

    @Inject
    private PublicAddress address;

    /**
     * The whole link of a key.
     *
     * @param requestUrl where the request that made it came in: taken when no public address is named
     */
    public String to(String key, CharSequence requestUrl) {
        return address.origin().orElseGet(() -> origin(requestUrl)) + path(key);
    }

    /** The same where no request asks: mail goes out only when the public address is named. */
    String to(String key) {
        return address.origin().orElseThrow() + path(key);
    }

    private static String path(String key) {
        return PATH + key.replaceAll("(.{5})(?=.)", "$1-");
    }

    /** Whether the links will be right wherever they are opened. */
    public boolean isPublic() {
        return address.origin().isPresent();
    }

    private static String origin(CharSequence requestUrl) {
        return PublicAddress.originOf(
                URI.create(requestUrl.toString()).resolve("/").toString());
    }
}
