package org.shuhari.people;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/**
 * The user names of the people's accounts. Accounts are kept by {@code access}, which implements this; {@code people} needs the
 * names when somebody is added, imported or changed.
 */
public interface UserNames {

    /** The user names of these people; who has no account is left out. */
    Map<UUID, String> of(Collection<UUID> employees);

    /** Everybody's. */
    Map<UUID, String> all();

    /** What names are told apart by: without surrounding blanks and without regard to case. */
    static String key(String username) {
        return username.strip().toLowerCase(Locale.ROOT);
    }

    /** Who has these names, by the name as asked for, compared as at sign-in; a free name is left out. */
    Map<String, UUID> holders(Collection<String> names);

    /**
     * Gives these people their user names: who has no account gets one without a password, everybody else's is renamed. Rights,
     * and that each name is free, are the caller's to check.
     */
    void give(Map<UUID, String> names);
}
