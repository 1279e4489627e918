package org.shuhari.access;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.shuhari.people.PersonalData;
import org.shuhari.people.PersonalRows;
import org.shuhari.shared.UseCase;

/** Somebody's ways in; never a hash of a password or token. */
@UseCase
class AccountData implements PersonalData {

    @Inject
    private PersonalRows rows;

    @Override
    public int place() {
        return 600;
    }

    @Override
    public Set<String> tables() {
        return Set.of("account", "token", "device", "invitation");
    }

    @Override
    public List<Part> about(UUID person) {
        return List.of(
                Part.of(
                        "account",
                        rows.of(
                                person,
                                "select username, password_changed_at from account where employee_id = ?1",
                                "userName",
                                "passwordChangedAt")),
                Part.of(
                        "tokens",
                        rows.of(
                                person,
                                "select label, created_at, expires_at from token where employee_id = ?1"
                                        + " order by created_at, id",
                                "label",
                                "createdAt",
                                "expiresAt")),
                Part.of(
                        "devices",
                        rows.of(
                                person,
                                "select name, created_at, last_seen_at from device where employee_id = ?1"
                                        + " order by created_at, id",
                                "name",
                                "createdAt",
                                "lastSeenAt")),
                Part.of(
                        "invitations",
                        rows.of(
                                person,
                                "select made_at, until_at, ended_at, used from invitation where employee_id = ?1"
                                        + " order by made_at, id",
                                "madeAt",
                                "until",
                                "endedAt",
                                "used")));
    }
}
