package org.shuhari.mastery;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** How much coaching there is; {@code signoff} knows it, and tells no more than this. */
public interface CoachingCapacity {

    /** Working days in a week, Monday to Friday. */
    int WEEK = 5;

    /** How many requests each of these coaches can answer in a working week: at least one. */
    Map<UUID, Integer> answersPerWeek(Collection<UUID> coaches);
}
