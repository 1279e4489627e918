package org.shuhari.ledger.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.omnifaces.util.Faces;
import org.shuhari.ledger.Ledger;
import org.shuhari.ledger.LedgerLine;
import org.shuhari.ledger.LedgerVerification;
import org.shuhari.ledger.Verification;
import org.shuhari.shared.Problem;
import org.shuhari.shared.ProblemWords;
import org.shuhari.shared.Wordings;
import org.shuhari.shared.web.Days;

/** The ledger's page: whether it is intact, for HR and administrators; the newest entries, ids only, for administrators. */
@Named
@RequestScoped
public class VerifyView {

    private static final int NEWEST = 50;

    @Inject
    private ProblemWords problems;

    @Inject
    private Days days;

    @Inject
    private Wordings words;

    @Inject
    private LedgerVerification verification;

    @Inject
    private Ledger ledger;

    private Verification found;

    /** By the container's roles: {@code ledger} knows no people. */
    public void open() {
        if (!isAdministrator() && !Faces.isUserInRole("HR")) {
            throw Problem.forbidden();
        }
        found = verification.verify();
    }

    public boolean isAdministrator() {
        return Faces.isUserInRole("ADMIN");
    }

    public Verification getFound() {
        return found;
    }

    /** What was found, as one sentence. */
    public String getSentence() {
        if (found.intact()) {
            return said("verify.intact", found.entries(), found.erased());
        }
        return found.firstBroken() == null
                ? said("verify.differs", found.differences().size())
                : said("verify.broken", found.firstBroken());
    }

    /** What does not fit at the first broken entry, in words. */
    public String getWhy() {
        return said("verify.why." + found.broken().why(), found.broken().seq());
    }

    /** A moment in the organisation's zone. */
    public String moment(Instant at) {
        return days.second(at);
    }

    /** Where the tables say something else, one sentence each. */
    public List<String> getDifferences() {
        return found.differences().stream().map(problems::of).toList();
    }

    /** The newest entries, the newest first. */
    public List<LedgerLine> getNewest() {
        List<LedgerLine> lines =
                new ArrayList<>(ledger.after(Math.max(0, found.head().seq() - NEWEST), NEWEST));
        Collections.reverse(lines);
        return lines;
    }

    /** The time of an entry in the organisation's zone. */
    public String time(LedgerLine line) {
        return moment(line.entry().at());
    }

    private String said(String key, Object... values) {
        return words.said("ledger", key, values);
    }
}
