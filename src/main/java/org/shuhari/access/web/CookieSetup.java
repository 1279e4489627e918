package org.shuhari.access.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.SessionCookieConfig;
import jakarta.servlet.annotation.WebListener;
import org.shuhari.shared.PublicAddress;

/** Where people come over TLS, the session's cookie is for TLS alone and, by its name, for this host and no other. */
@WebListener
public class CookieSetup implements ServletContextListener {

    private static final String NAME = "__Host-shuhari";

    @Inject
    private PublicAddress address;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        if (address.isSecure()) {
            SessionCookieConfig cookie = event.getServletContext().getSessionCookieConfig();
            cookie.setName(NAME);
            cookie.setSecure(true);
            cookie.setPath("/");
        }
    }
}
