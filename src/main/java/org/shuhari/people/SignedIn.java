package org.shuhari.people;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.UUID;
import org.shuhari.shared.Problem;

/** Who is asking, in this request. Set by {@code access} once the caller is known; everything else only reads it. */
@RequestScoped
public class SignedIn {

    private Employee employee;

    /** Says who is asking; the employee as loaded with the credential, so that no further query is needed. */
    public void is(Employee known) {
        employee = known;
    }

    public boolean known() {
        return employee != null;
    }

    public Optional<Employee> find() {
        return Optional.ofNullable(employee);
    }

    /** @throws Problem 401 when nobody is signed in */
    public Employee employee() {
        if (employee == null) {
            throw new Problem(401, "not-signed-in", "Not signed in", "Sign in, or send a token that is still valid.");
        }
        return employee;
    }

    public UUID id() {
        return employee().id();
    }

    public boolean has(Role role) {
        return employee != null && employee.has(role);
    }

    /** @throws Problem 403 when the caller has none of the roles */
    public void needs(Role... anyOf) {
        for (Role role : anyOf) {
            if (employee().has(role)) {
                return;
            }
        }
        throw Problem.forbidden();
    }
}
