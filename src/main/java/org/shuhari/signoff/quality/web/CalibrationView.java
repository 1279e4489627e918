package org.shuhari.signoff.quality.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.omnifaces.util.Faces;
import org.shuhari.practice.PracticeSheet;
import org.shuhari.practice.RecordedPractice;
import org.shuhari.shared.Ids;
import org.shuhari.shared.Problem;
import org.shuhari.shared.Wordings;
import org.shuhari.shared.web.PageAnswers;
import org.shuhari.shared.web.Typed;
import org.shuhari.signoff.quality.CalibrationSheet;
import org.shuhari.signoff.quality.Calibrations;

/** Judging a practice with another coach: {@code ?practice=} proposes it, {@code ?id=} judges and compares. */
@Named
@RequestScoped
public class CalibrationView {

    private static final String BUNDLE = "signoff.quality";
    private static final String PAGE = "/signoff/calibration.xhtml";

    @Inject
    private Calibrations calibrations;

    @Inject
    private PageAnswers answers;

    @Inject
    private Wordings words;

    @Inject
    private Typed typed;

    private CalibrationSheet sheet;
    private Calibrations.Proposable proposable;

    /** Null while it is being proposed. */
    public CalibrationSheet sheet() {
        String id = Faces.getRequestParameter("id");
        if (sheet == null && id != null) {
            sheet = calibrations.read(Ids.parse(id).orElseThrow(Problem::notFound));
        }
        return sheet;
    }

    public Calibrations.Proposable proposable() {
        if (proposable == null) {
            String practice = Faces.getRequestParameter("practice");
            proposable = calibrations.proposable(Ids.parse(practice).orElseThrow(Problem::notFound));
        }
        return proposable;
    }

    /** The practice that is judged. */
    public PracticeSheet practice() {
        return sheet() == null ? proposable().sheet() : sheet().sheet();
    }

    /** Whether something that an observer saw stands back. */
    public boolean isHidden() {
        RecordedPractice shown = practice().practice();
        return Boolean.TRUE.equals(shown.observed()) && shown.observation() == null && shown.author() == null;
    }

    public boolean chosen(UUID partner) {
        return typed.ticked("partner", partner.toString());
    }

    public String propose() {
        UUID partner = Ids.parse(typed.value("partner")).orElse(null);
        if (partner == null) {
            answers.show(Problem.conflict("", "", words.text(BUNDLE, "calibration.choose")));
            return null;
        }
        UUID practice = practice().practice().id();
        UUID id = typed.id("made");
        return typed.attempt("made", () -> calibrations.propose(id, practice, partner, List.of()))
                .map(proposed -> answers.redirect(PAGE + "?id=" + proposed.id()))
                .orElse(null);
    }

    public String judge() {
        UUID id = sheet().calibration().id();
        String done = answers.attempt(
                () -> calibrations.judge(id, typed.values("criteria")),
                PAGE + "?id=" + id,
                words.text(BUNDLE, "calibration.judged"));
        sheet = null;
        return done;
    }

    public String withdraw() {
        UUID id = sheet().calibration().id();
        String done = answers.attempt(
                () -> calibrations.withdraw(id), "/signoff/quality.xhtml", words.text(BUNDLE, "calibration.withdrawn"));
        sheet = null;
        return done;
    }

    public String said(String key, Object... values) {
        return words.said(BUNDLE, key, values);
    }
}
