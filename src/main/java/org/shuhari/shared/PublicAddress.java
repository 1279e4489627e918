package org.shuhari.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Where people reach Shuhari: {@code SHUHARI_PUBLIC_URL}, such as {@code https://skills.example.org}. When it is named, every
 * address that Shuhari writes begins with it, wherever a request came in.
 */
@ApplicationScoped
public class PublicAddress {

    private Optional<String> origin;

    protected PublicAddress() {}

    @Inject
    public PublicAddress(@ConfigProperty(name = "shuhari.public.url") Optional<String> named) {
        this.origin = named.filter(text -> !text.isBlank()).map(PublicAddress::originOf);
    }

    /** Scheme, host and (unless it is the scheme's own) port, in lower case; empty when nobody has named it. */
    public Optional<String> origin() {
        return origin;
    }

    /** Whether people come over TLS: cookies are then for TLS alone. */
    public boolean isSecure() {
        return origin.filter(text -> text.startsWith("https:")).isPresent();
    }

    /**
     * The origin that an address names.
     *
     * @throws IllegalArgumentException with a sentence for the person who starts the server, when it is none
     */
    public static String originOf(String address) {
        try {
            URI uri = new URI(address.strip().toLowerCase(Locale.ROOT));
            boolean web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
            boolean bare = (uri.getRawPath().isEmpty() || uri.getRawPath().equals("/"))
                    && uri.getRawQuery() == null
                    && uri.getRawFragment() == null
                    && uri.getRawUserInfo() == null;
            if (web && bare && uri.getHost() != null && uri.getPort() != 0 && uri.getPort() <= 65_535) {
                int own = "https".equals(uri.getScheme()) ? 443 : 80;
                String port = uri.getPort() < 0 || uri.getPort() == own ? "" : ":" + uri.getPort();
                return uri.getScheme() + "://" + uri.getHost() + port;
            }
        } catch (URISyntaxException | NullPointerException e) {
            // the same sentence as for an address of another kind; an opaque URI has no path
        }
        throw new IllegalArgumentException("SHUHARI_PUBLIC_URL is \"" + address
                + "\"; it must be an address like https://skills.example.org, without a path.");
    }
}
