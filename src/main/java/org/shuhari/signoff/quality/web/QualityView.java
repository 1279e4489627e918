package org.shuhari.signoff.quality.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.shuhari.shared.Wordings;
import org.shuhari.signoff.quality.Calibrations;
import org.shuhari.signoff.quality.OwnQuality;
import org.shuhari.signoff.quality.Quality;
import org.shuhari.signoff.quality.Spread;

/** The quality of the own coaching, for oneself alone. */
@Named
@RequestScoped
public class QualityView {

    private static final String BUNDLE = "signoff.quality";
    private static final int WIDTH = 200;
    private static final int HUNDRED = 100;

    @Inject
    private OwnQuality ownQuality;

    @Inject
    private Calibrations calibrations;

    @Inject
    private Wordings words;

    private Quality quality;
    private List<Calibrations.Row> rows;

    public Quality quality() {
        if (quality == null) {
            quality = ownQuality.read();
        }
        return quality;
    }

    /** Where a share stands on a bar {@value #WIDTH} wide. */
    public int at(int share) {
        return share * WIDTH / HUNDRED;
    }

    /** How wide the bar from the lowest to the highest is; a share of all alike still shows. */
    public int wide(Spread spread) {
        return Math.max(2, at(spread.highest() - spread.lowest()));
    }

    public List<Calibrations.Row> getCalibrations() {
        if (rows == null) {
            rows = calibrations.own();
        }
        return rows;
    }

    public String said(String key, Object... values) {
        return words.said(BUNDLE, key, values);
    }
}
