/**
 * Where skills are and where they lack: the matrix of a team with its coverage.
 *
 * <p>Rules kept here: R13 (a team, its coaches and HR see the team's matrix).
 *
 * <p>Out of scope: what anybody's practices hold.
 */
package org.shuhari.gaps;
