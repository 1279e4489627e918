package org.shuhari.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;

/** Leaving, from any page: always by a button (POST), so that no link or image can do it. */
@Named
@RequestScoped
public class SignOutView {

    @Inject
    private FacesContext faces;

    public void signOut() throws IOException, ServletException {
        HttpServletRequest request =
                (HttpServletRequest) faces.getExternalContext().getRequest();
        request.logout();
        faces.getExternalContext().invalidateSession();
        faces.getExternalContext().redirect(request.getContextPath() + Target.SIGN_IN);
    }
}
