package org.shuhari.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.omnifaces.util.Faces;
import org.shuhari.access.AccountList;
import org.shuhari.access.Accounts;
import org.shuhari.people.Role;
import org.shuhari.people.SignedIn;
import org.shuhari.shared.Texts;

/** The accounts, for administrators: finding one. What is looked for stands in the page's address. */
@Named
@RequestScoped
public class AccountsView {

    @Inject
    private SignedIn signedIn;

    @Inject
    private AccountList list;

    private List<AccountList.Line> found;

    public void open() {
        signedIn.needs(Role.ADMIN);
    }

    /** What was looked for; empty where it can be no name. */
    public String getText() {
        String text = Optional.ofNullable(Faces.getRequestParameter("q")).orElse("");
        return Texts.fault(text, Accounts.USERNAME).isPresent() ? "" : text;
    }

    /** Empty for any. */
    public String getRole() {
        return word("role", Arrays.stream(Role.values()).map(Enum::name).toList());
    }

    /** Empty for any. */
    public String getState() {
        return word("state", states());
    }

    public List<AccountList.Line> getFound() {
        if (found == null) {
            found = list.find(
                    getText(),
                    getRole().isEmpty() ? null : Role.valueOf(getRole()),
                    getState().isEmpty() ? null : AccountList.State.valueOf(getState()));
        }
        return found;
    }

    /** Whether there may be more than are shown. */
    public boolean isMore() {
        return getFound().size() == AccountList.LIMIT;
    }

    public List<String> states() {
        return Arrays.stream(AccountList.State.values()).map(Enum::name).toList();
    }

    private static String word(String parameter, List<String> words) {
        String word = Faces.getRequestParameter(parameter);
        return word == null
                ? ""
                : words.stream()
                        .filter(word.toUpperCase(Locale.ROOT)::equals)
                        .findFirst()
                        .orElse("");
    }
}
