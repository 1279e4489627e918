package org.shuhari.support;

import java.io.File;
import java.net.URISyntaxException;
import org.assertj.core.api.Assertions;
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
                .addAsLibraries(libraryOf(Assertions.class))
                .addClasses(with);
    }

    /** The jar that a class of the tests comes from. */
    private static File libraryOf(Class<?> type) {
        try {
            return new File(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
