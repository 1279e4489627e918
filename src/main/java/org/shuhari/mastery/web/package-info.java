/**
 * My path, the skills, and the skill map. Views only: what they show is read from {@link org.shuhari.mastery.OpenedPaths},
 * what they change goes through {@link org.shuhari.mastery.Progresses} and {@link org.shuhari.mastery.Goals}.
 *
 * <p>Decisions:
 * <ul>
 *   <li>The map is drawn once for each catalog and holds no states; the page lays a person's states over it. Rejected: a
 *       layout for each request (ELK takes milliseconds, but the first one half a second).</li>
 *   <li>The map has the whole width and stands below practice and the next skills: nine steps side by side do not fit
 *       beside them, and practice comes first. On a phone the same skills come as a list by group before it.</li>
 *   <li>What is open comes in the order goal, job role, how many skills it leads to: reasons, no recommendation by
 *       what others did.</li>
 * </ul>
 */
package org.shuhari.mastery.web;
