package org.shuhari.catalog.file;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.shuhari.catalog.Catalog;
import org.shuhari.catalog.CatalogContent;
import org.shuhari.catalog.Catalogs;
import org.shuhari.shared.data.StartFault;

/**
 * Sees at every start that a catalog is in force: the folder named by {@code shuhari.catalog} ({@code SHUHARI_CATALOG}),
 * else the one shipped with the application. With a faulty folder a first start ends; a later one goes on with the
 * catalog that was accepted before.
 */
@ApplicationScoped
public class CatalogStart {

    private static final Logger LOG = Logger.getLogger(CatalogStart.class.getName());

    @Inject
    private Catalogs catalogs;

    @Inject
    @ConfigProperty(name = "shuhari.catalog")
    private Optional<String> named;

    void start(@Observes @Priority(100) @Initialized(ApplicationScoped.class) Object event) {
        CatalogReader reader = new CatalogReader();
        try {
            take(reader);
        } catch (RuntimeException e) {
            if (catalogs.find().isEmpty()) {
                throw e;
            }
            LOG.log(Level.INFO, "Another node accepted a catalog at the same moment; looking again");
            take(reader);
        }
    }

    private void take(CatalogReader reader) {
        Optional<Catalog> inForce = catalogs.find();
        CatalogReading reading =
                inForce.map(catalog -> reader.read(folder(), catalog)).orElseGet(() -> reader.read(folder()));
        if (!reading.notes().isEmpty()) {
            LOG.info(() -> reading.notes().size() + " texts of the catalog in " + folder()
                    + " are not translated and are shown in English; scripts/catalog-check lists them");
        }
        if (reading.content().isPresent()) {
            accept(reading.content().get(), inForce);
        } else if (inForce.isPresent()) {
            LOG.warning(() -> said(reading, "is not taken; the one accepted before stays"));
        } else {
            String said = said(reading, "has faults; put them right and start again");
            StartFault.report(said);
            throw new IllegalStateException(said);
        }
    }

    private void accept(CatalogContent content, Optional<Catalog> inForce) {
        String before = inForce.map(Catalog::id).orElse(null);
        if (!content.hash().equals(before)) {
            catalogs.accept(content, before);
            LOG.info(() -> "The catalog " + content + " is in force");
        }
    }

    private String said(CatalogReading reading, String what) {
        return Stream.concat(
                        Stream.of("The skills catalog in " + folder() + " " + what + ":"),
                        reading.faults().stream().map(Fault::toString))
                .collect(Collectors.joining(System.lineSeparator()));
    }

    private Path folder() {
        return named.map(Path::of).orElseGet(CatalogStart::shipped);
    }

    /** The server unpacks the application, so the shipped catalog is a folder like any other. */
    private static Path shipped() {
        try {
            return Path.of(CatalogStart.class
                            .getResource("/skills-catalog/catalog.yaml")
                            .toURI())
                    .getParent();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
