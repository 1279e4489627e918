package org.shuhari.catalog.file;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shuhari.catalog.Catalog;
import org.shuhari.catalog.CatalogContent;
import org.shuhari.catalog.Catalogs;
import org.shuhari.shared.data.StartFault;

/**
 * Sees at every start that a catalog is in force: that of the {@link CatalogSource}. With a faulty folder a first start ends; a
 * later one goes on with the
 * catalog that was accepted before.
 */
@ApplicationScoped
public class CatalogStart {

    private static final Logger LOG = Logger.getLogger(CatalogStart.class.getName());

    @Inject
    private Catalogs catalogs;

    @Inject
    private CatalogSource source;

    void start(@Observes @Priority(100) @Initialized(ApplicationScoped.class) Object event) {
        try {
            take();
        } catch (RuntimeException e) {
            if (catalogs.find().isEmpty()) {
                throw e;
            }
            LOG.log(Level.INFO, "Another node accepted a catalog at the same moment; looking again");
            take();
        }
    }

    private void take() {
        Optional<Catalog> inForce = catalogs.find();
        CatalogReading reading = source.read(inForce);
        if (!reading.notes().isEmpty()) {
            LOG.info(() -> reading.notes().size() + " texts of the catalog in " + source.folder()
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
            catalogs.accept(content, before, null);
            LOG.info(() -> "The catalog " + content + " is in force");
        }
    }

    private String said(CatalogReading reading, String what) {
        return Stream.concat(
                        Stream.of("The skills catalog in " + source.folder() + " " + what + ":"),
                        reading.faults().stream().map(Fault::toString))
                .collect(Collectors.joining(System.lineSeparator()));
    }
}
