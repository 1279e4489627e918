/**
 * The pages of gaps: a team's matrix, the organisation's skill gaps, the people behind one of their cells, and what is at risk.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>All that the page of the gaps shows stands in its address: no view is kept for anybody, a link can be sent to a
 *       colleague, and opening a unit works without a script. At most 60 units are open, so that the address, sent again as the
 *       referrer, stays below what a server reads of a request's head.
 *   <li>The heat map is made of finished words and links before the page is written. Working them out cell by cell in the page's
 *       expressions was left out: there are thousands of cells.
 *   <li>A cell's words are its link's title. They stand there once, for the pointer and for a screen reader, because the figure
 *       is hidden from the latter.
 *   <li>A percentage is 100 only where nobody is short: 299 of 300 are 99 %.
 *   <li>The column of a folded group is a sum of needs, not of people: somebody who needs two of its skills counts twice. It is
 *       hatched where one of the skills has no coach.
 *   <li>What is asked for and not known (a unit of yesterday, a day ahead) is said in a sentence, and the rest is shown. An
 *       unknown skill is not found: without it there is nothing to show.
 *   <li>A list of people is in order of name, also one of thousands: the page asks for the order of all names then, which is one
 *       query, and for the names of those it shows.
 * </ul>
 */
package org.shuhari.gaps.web;
