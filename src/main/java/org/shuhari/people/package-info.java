/**
 * The people of the organisation: employees, units, dated assignments, coaching units and appointments, days away, who
 * looked at a record, and the organisation's settings.
 *
 * <p>Rules kept here: R13 (who looked at whose record), the data that R6 and R9 judge by.
 *
 * <p>Out of scope: accounts and sign-in ({@code access}); what anybody has mastered ({@code mastery}).
 */
package org.shuhari.people;
