package org.shuhari.support;

import java.io.File;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The built WAR for tests inside the server; Arquillian adds the test class, and {@link OpenDoor} lets it in. */
public final class Deployments {

    private Deployments() {}

    /** @param with further classes the test needs inside the server */
    public static WebArchive war(Class<?>... with) {
        return ShrinkWrap.create(ZipImporter.class, "shuhari.war")
                .importFrom(new File(System.getProperty("war")))
                .as(WebArchive.class)
                .addClass(OpenDoor.class)
                .addClasses(with);
    }
}
