package org.shuhari.exchange.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import org.omnifaces.util.Faces;
import org.shuhari.people.Retention;

/** My data: the downloads, and how long things are kept. */
@Named
@RequestScoped
public class DataView {

    @Inject
    private Retention retention;

    public String getPractices() {
        return said("data.kept.practices", retention.practiceMonths());
    }

    public String getLeaving() {
        return said("data.kept.leaving", retention.leaverMonths());
    }

    private static String said(String key, Object... values) {
        return MessageFormat.format(Faces.getResourceBundle("exchangeT").getString(key), values);
    }
}
