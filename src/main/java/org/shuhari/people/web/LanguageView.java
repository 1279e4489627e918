package org.shuhari.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.omnifaces.util.Faces;
import org.shuhari.people.Language;
import org.shuhari.people.OwnLanguage;
import org.shuhari.people.SignedIn;
import org.shuhari.shared.ReaderLanguage;
import org.shuhari.shared.Wordings;
import org.shuhari.shared.web.PageAnswers;

/** Choosing the language: for oneself on the account page, for the browser before anybody is known. */
@Named
@RequestScoped
public class LanguageView {

    private static final String ACCOUNT = "/access/account.xhtml";

    /** What the pages before the sign-in are asked with. */
    private static final List<String> KEPT = List.of("to", "key");

    @Inject
    private SignedIn signedIn;

    @Inject
    private OwnLanguage own;

    @Inject
    private PageLanguage pages;

    @Inject
    private ReaderLanguage reader;

    @Inject
    private Wordings words;

    @Inject
    private PageAnswers answers;

    private String chosen;

    public List<Language> getChoices() {
        return List.of(Language.values());
    }

    public boolean isNow(Language language) {
        return language.locale().equals(reader.now());
    }

    /** The page that is open, in another language. */
    public String in(Language language) {
        Map<String, String> query = Faces.getRequestParameterMap();
        StringBuilder address =
                new StringBuilder(Faces.getRequestURI()).append("?language=").append(language.tag());
        KEPT.stream()
                .filter(name -> query.get(name) != null)
                .forEach(name -> address.append('&').append(name).append('=').append(encoded(query.get(name))));
        return address.toString();
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    /** Thanks are said in the language just chosen. */
    public String save() {
        Language language = Language.of(chosen).orElse(null);
        own.choose(language);
        reader.use((language == null ? pages.ofBrowser(Faces.getRequest()) : language).locale());
        answers.later(words.text("people", "language.saved"));
        return answers.redirect(ACCOUNT);
    }

    /** The tag of the language; empty: as the browser says. */
    public String getChosen() {
        Language language = signedIn.employee().language();
        return chosen != null ? chosen : language == null ? "" : language.tag();
    }

    public void setChosen(String chosen) {
        this.chosen = chosen;
    }
}
