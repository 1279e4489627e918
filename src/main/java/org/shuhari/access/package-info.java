/**
 * The people's ways in: accounts and passwords, signing in to the pages, tokens for the API, and what every answer tells the
 * browser.
 *
 * <p>Everything passes {@link org.shuhari.access.web.Door} first. It fills {@link org.shuhari.people.SignedIn} and the
 * container's roles (the names of {@link org.shuhari.people.Role}) with one query, which also asks whether the person
 * still works here. What is not named open in {@code Area} is closed.
 *
 * <p>Rules kept: passwords as Argon2id with OWASP's parameters (19 MiB, 2 passes, 1 lane), rehashed at the next sign-in when
 * they change; an unknown name costs as much as a known one; a new password ends all sessions and tokens.
 *
 * <p>Out of scope: who may do what (the use cases, and R6 in {@code mastery}); company accounts (OIDC); invitations.
 *
 * <p>Decisions:
 * <ul>
 *   <li>An own mechanism rather than the container's form: the form loses the roles when a node dies, and answers a wrong body
 *       before it asks who sends it.</li>
 *   <li>The session holds the person's id and the account's epoch, no roles: roles are read with the person in each
 *       request, so they survive a failover and a change of roles holds from the next request on.</li>
 *   <li>A request with {@code Authorization} is judged by that alone. Our pages may call the API by session: a changing
 *       request with {@code X-Shuhari: 1} and from our own origin; a reading one with either, so that a photo or a
 *       download works as a plain address.</li>
 *   <li>Pages are stateless, so no view state guards them against forged requests: every POST must come from our own
 *       origin by the browser's word ({@code Sec-Fetch-Site}, else {@code Origin} or {@code Referer}), and the session's
 *       cookie is {@code SameSite=Lax}. Rejected: a token in each form, one more thing to forget.</li>
 *   <li>Failures count by name and address together, and by address alone; never by name alone, or a stranger could lock a
 *       colleague out. While somebody has to wait, a right password is refused like any other: it would be an oracle. They
 *       are counted after the hash, under the limit of hashes at once, so that a burst overshoots by that number at most.
 *       Behind a proxy all share the proxy's address unless the server is told to take the forwarded one.</li>
 *   <li>Signing in is no entry of the ledger: it changes nobody's standing.</li>
 *   <li>User names are compared in lower case (ROOT) and without blanks around them; passwords are taken as sent.</li>
 * </ul>
 */
package org.shuhari.access;
