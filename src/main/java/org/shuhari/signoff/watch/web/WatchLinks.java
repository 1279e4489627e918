package org.shuhari.signoff.watch.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import org.omnifaces.util.Faces;
import org.shuhari.shared.PublicAddress;
import org.shuhari.shared.web.QrCode;

/** The page to watch on, as a code that a phone's camera opens. */
@ApplicationScoped
class WatchLinks {

    @Inject
    private PublicAddress address;

    /** @param query what the page is opened with */
    QrCode code(String query) {
        return QrCode.of(link(query));
    }

    String link(String query) {
        return address.origin().orElseGet(WatchLinks::origin) + "/signoff/watch.xhtml?" + query;
    }

    private static String origin() {
        URI here = URI.create(Faces.getRequest().getRequestURL().toString());
        return PublicAddress.originOf(here.resolve("/").toString());
    }
}
