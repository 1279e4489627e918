package org.shuhari.shared.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import java.util.UUID;
import org.omnifaces.util.Components;
import org.omnifaces.util.Faces;
import org.shuhari.shared.Problem;
import org.shuhari.shared.ProblemWords;
import org.shuhari.shared.Violation;

/**
 * Runs a use case for a page: a refusal becomes a message on the page, and what was entered stays; when it went well the
 * browser is sent on, so that going back or reloading repeats nothing.
 */
@ApplicationScoped
public class PageAnswers {

    /** As the pages name it to the script. */
    private static final String SAVED = "shuhari-saved";

    @Inject
    private ProblemWords problems;

    /**
     * @param next the view to go to, with its query: {@code /mastery/path.xhtml?skill=x}
     * @param thanks a sentence shown there; null for none
     * @return the outcome for Faces; null stays on the page
     */
    public String attempt(Runnable useCase, String next, String thanks) {
        try {
            useCase.run();
        } catch (Problem refusal) {
            show(refusal);
            return null;
        }
        if (thanks != null) {
            later(thanks);
        }
        return redirect(next);
    }

    /** Shows a refusal in the reader's language: each violation at the field of that id, or above the page when there is none. */
    public void show(Problem refused) {
        Problem refusal = problems.of(refused);
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.validationFailed();
        if (refusal.violations().isEmpty()) {
            faces.addMessage(null, warning(refusal.detail()));
        }
        refusal.violations().forEach(violation -> show(faces, violation));
    }

    /** A sentence on the page that the browser is sent to. */
    public void later(String sentence) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.addMessage(null, new FacesMessage(sentence));
        faces.getExternalContext().getFlash().setKeepMessages(true);
    }

    /** Tells the script that keeps what is typed in the window: this is saved, its draft may go. */
    public void saved(UUID id) {
        Cookie saved = new Cookie(SAVED, id.toString());
        saved.setPath(Faces.getRequestContextPath() + "/");
        Faces.getResponse().addCookie(saved);
    }

    /** The outcome that sends the browser to a view. */
    public String redirect(String next) {
        return next + (next.contains("?") ? "&" : "?") + "faces-redirect=true";
    }

    private static void show(FacesContext faces, Violation violation) {
        UIViewRoot view = faces.getViewRoot();
        UIComponent field = Components.findComponentsInChildren(view, UIComponent.class).stream()
                .filter(component -> violation.field().equals(component.getId()))
                .findFirst()
                .orElse(null);
        faces.addMessage(field == null ? null : field.getClientId(faces), warning(violation.message()));
    }

    private static FacesMessage warning(String sentence) {
        return new FacesMessage(FacesMessage.SEVERITY_WARN, sentence, sentence);
    }
}
