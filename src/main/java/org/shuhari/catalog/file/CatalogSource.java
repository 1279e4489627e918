package org.shuhari.catalog.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.shuhari.catalog.Catalog;

/**
 * The folder this installation takes its catalog from: the one named by {@code shuhari.catalog} ({@code SHUHARI_CATALOG}), else
 * the one shipped with the application. It is read anew each time.
 */
@ApplicationScoped
public class CatalogSource {

    private final CatalogReader reader = new CatalogReader();

    @Inject
    @ConfigProperty(name = "shuhari.catalog")
    private Optional<String> named;

    public Path folder() {
        return named.map(Path::of).orElseGet(CatalogSource::shipped);
    }

    /** Whether it came with the application: a folder that the next release replaces. */
    public boolean isShipped() {
        return named.isEmpty();
    }

    /** What the folder holds now, by itself or as what is to take the place of a catalog in force. */
    public CatalogReading read(Optional<Catalog> inForce) {
        return inForce.map(catalog -> reader.read(folder(), catalog)).orElseGet(() -> reader.read(folder()));
    }

    /** The server unpacks the application, so the shipped catalog is a folder like any other. */
    private static Path shipped() {
        try {
            return Path.of(CatalogSource.class
                            .getResource("/skills-catalog/catalog.yaml")
                            .toURI())
                    .getParent();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
