package org.shuhari.access.web;

import jakarta.security.enterprise.credential.Credential;
import java.util.Optional;
import org.shuhari.access.Passport;
import org.shuhari.shared.Problem;

/**
 * What somebody typed on the sign-in page, and what came of it: Jakarta Security itself hands on no more than "not valid". Who
 * has just chosen a password is recognised already.
 */
class SignInCredential implements Credential {

    private final String username;
    private final String password;
    private final String address;
    private Passport passport;
    private Problem refusal;

    SignInCredential(String username, String password, String address) {
        this.username = username;
        this.password = password;
        this.address = address;
    }

    /** For somebody who was recognised by another way than user name and password. */
    static SignInCredential of(Passport passport) {
        SignInCredential known = new SignInCredential("", "", "");
        known.recognised(passport);
        return known;
    }

    String username() {
        return username;
    }

    String password() {
        return password;
    }

    String address() {
        return address;
    }

    void recognised(Passport given) {
        passport = given;
    }

    void refused(Problem why) {
        refusal = why;
    }

    Passport passport() {
        return passport;
    }

    Optional<Problem> refusal() {
        return Optional.ofNullable(refusal);
    }
}
