/**
 * The people of the organisation: employees, units, dated assignments, coaching units and appointments, days away, who
 * looked at a record, and the organisation's settings.
 *
 * <p>Rules kept here: R13 (who looked at whose record), the data that R6 and R9 judge by.
 *
 * <p>Out of scope: accounts and sign-in ({@code access}); what anybody has mastered ({@code mastery}).
 *
 * <p>Decisions:
 * <ul>
 *   <li>Everybody sees the whole tree of unit names and how many people work in each: colleagues' names are found by
 *       everybody anyway, and a tree with holes is no tree. Who masters what is kept by its own rules.</li>
 *   <li>{@code people} of a unit counts those directly in it today, like the unit's matrix, so that the numbers add up.</li>
 *   <li>The zone is stored at the first start. Moving the server later does not move the organisation's days.</li>
 * </ul>
 */
package org.shuhari.people;
