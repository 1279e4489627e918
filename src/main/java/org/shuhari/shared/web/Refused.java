package org.shuhari.shared.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.shuhari.shared.ProblemWords;

/** What a use case refused, on a page that shows the sentence itself: {@code refused.said(fault.message())}. */
@Named
@ApplicationScoped
public class Refused {

    @Inject
    private ProblemWords problems;

    /** The sentence in the reader's language. */
    public String said(String sentence) {
        return problems.of(sentence);
    }
}
