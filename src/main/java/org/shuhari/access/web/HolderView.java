package org.shuhari.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.omnifaces.util.Faces;
import org.shuhari.access.AccountList;
import org.shuhari.access.Standing;
import org.shuhari.people.Role;
import org.shuhari.people.SignedIn;
import org.shuhari.shared.Ids;
import org.shuhari.shared.Problem;
import org.shuhari.shared.Wordings;
import org.shuhari.shared.web.PageAnswers;

/** One person's account, for administrators. */
@Named
@RequestScoped
public class HolderView {

    @Inject
    private Wordings words;

    @Inject
    private SignedIn signedIn;

    @Inject
    private AccountList list;

    @Inject
    private Standing standing;

    @Inject
    private PageAnswers answers;

    private AccountList.Line account;
    private String username;
    private Boolean hr;
    private Boolean admin;

    public void open() {
        getAccount();
    }

    public AccountList.Line getAccount() {
        if (account == null) {
            account = list.of(id());
        }
        return account;
    }

    /** Nobody changes the own roles. */
    public boolean isOwn() {
        return signedIn.id().equals(id());
    }

    public String saveRoles() {
        Set<Role> offices = EnumSet.noneOf(Role.class);
        if (isHr()) {
            offices.add(Role.HR);
        }
        if (isAdmin()) {
            offices.add(Role.ADMIN);
        }
        return answers.attempt(() -> standing.give(id(), offices), page(), said("holder.roles.saved"));
    }

    public String rename() {
        return answers.attempt(() -> standing.rename(id(), getUsername()), page(), said("holder.renamed"));
    }

    public String signOut() {
        return answers.attempt(() -> standing.signOut(id()), page(), said("holder.out"));
    }

    public String getUsername() {
        if (username == null) {
            username = getAccount().username() == null ? "" : getAccount().username();
        }
        return username;
    }

    public void setUsername(String username) {
        this.username = username == null ? "" : username;
    }

    public boolean isHr() {
        return hr == null ? getAccount().has("HR") : hr;
    }

    public void setHr(boolean hr) {
        this.hr = hr;
    }

    public boolean isAdmin() {
        return admin == null ? getAccount().has("ADMIN") : admin;
    }

    public void setAdmin(boolean admin) {
        this.admin = admin;
    }

    private String page() {
        return "/access/holder.xhtml?id=" + id();
    }

    private static UUID id() {
        return Ids.parse(Faces.getRequestParameter("id")).orElseThrow(Problem::notFound);
    }

    private String said(String key) {
        return words.text("access", key);
    }
}
