package org.shuhari.exchange.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.shuhari.people.Retention;
import org.shuhari.shared.Wordings;

/** My data: the downloads, and how long things are kept. */
@Named
@RequestScoped
public class DataView {

    @Inject
    private Wordings words;

    @Inject
    private Retention retention;

    public String getPractices() {
        return said("data.kept.practices", retention.practiceMonths());
    }

    public String getLeaving() {
        return said("data.kept.leaving", retention.leaverMonths());
    }

    private String said(String key, Object... values) {
        return words.said("exchange", key, values);
    }
}
