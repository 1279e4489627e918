package org.shuhari.shared.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import java.util.Locale;
import org.shuhari.shared.ReaderLanguage;

/** Makes every page in the reader's language: Faces by itself would ask the browser alone. */
public class ReaderViews extends ViewHandlerWrapper {

    public ReaderViews(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public Locale calculateLocale(FacesContext context) {
        return CDI.current().select(ReaderLanguage.class).get().now();
    }
}
