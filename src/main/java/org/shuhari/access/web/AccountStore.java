package org.shuhari.access.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.shuhari.access.Accounts;
import org.shuhari.access.SignIn;
import org.shuhari.people.Employee;
import org.shuhari.people.Role;
import org.shuhari.shared.Problem;

/** Jakarta Security's view of the accounts: the caller's name is the employee's id, the groups are the roles. */
@ApplicationScoped
public class AccountStore implements IdentityStore {

    @Inject
    private SignIn signIn;

    @Inject
    private Accounts accounts;

    @Override
    public CredentialValidationResult validate(Credential credential) {
        if (!(credential instanceof SignInCredential typed)) {
            return CredentialValidationResult.NOT_VALIDATED_RESULT;
        }
        try {
            if (typed.passport() == null) {
                typed.recognised(signIn.recognise(typed.username(), typed.password(), typed.address()));
            }
            Optional<Employee> holder = accounts.holder(typed.passport());
            return holder.map(e -> new CredentialValidationResult(e.id().toString(), roles(e)))
                    .orElse(CredentialValidationResult.INVALID_RESULT);
        } catch (Problem refusal) {
            typed.refused(refusal);
            return CredentialValidationResult.INVALID_RESULT;
        }
    }

    static Set<String> roles(Employee employee) {
        return employee.roles().stream().map(Role::name).collect(Collectors.toSet());
    }
}
