package org.shuhari.catalog;

import java.util.List;

/**
 * A role profile.
 *
 * @param customer who the customer of this role is
 * @param skills the skills the role needs
 */
public record JobRole(String id, String title, String customer, List<String> skills) {

    public JobRole {
        skills = Lists.given(skills);
    }
}
