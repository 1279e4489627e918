package org.shuhari.people;

import java.time.ZoneId;

/**
 * The organisation's settings at one moment.
 *
 * @param name what the organisation is called
 * @param wip how many skills may be in practice at once (R11)
 * @param refreshNotice days before the refresh date from which a skill is "refresh due" (R1)
 * @param promiseDays working days in which a request is to be answered (R6)
 * @param zone the zone of the organisation's days
 * @param demo whether this is the demo organisation: its accounts may be shown on the sign-in page
 */
public record OrganisationSettings(
        String name, int wip, int refreshNotice, int promiseDays, ZoneId zone, boolean demo) {}
