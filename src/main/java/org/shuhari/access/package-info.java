/**
 * The people's ways in: accounts and passwords, signing in to the pages, tokens for the API, and what every answer tells the
 * browser.
 *
 * <p>Everything passes {@link org.shuhari.access.web.Door} first. It fills {@link org.shuhari.people.SignedIn} and the
 * container's roles (the names of {@link org.shuhari.people.Role}) with one query, which also asks whether the person
 * still works here. What is not named open in {@code Area} is closed.
 *
 * <p>Rules kept: passwords as Argon2id with OWASP's parameters (19 MiB, 2 passes, 1 lane), rehashed at the next sign-in when
 * they change; an unknown name costs as much as a known one; a new password ends all sessions and tokens. Each invitation,
 * reset, role of HR or ADMIN, renaming and new password is an entry of the ledger, ids only.
 *
 * <p>Out of scope: who may do what (the use cases, and R6 in {@code mastery}); company accounts (OIDC); roles EMPLOYEE and
 * COACH ({@code people}).
 *
 * <p>Decisions:
 * <ul>
 *   <li>An own mechanism rather than the container's form: the form loses the roles when a node dies, and answers a wrong body
 *       before it asks who sends it.</li>
 *   <li>The session holds the id of a {@code Device} row and nothing else. The one query of the door joins that row with
 *       account and person, so a session ends when its row does, with the account's epoch, and when the person leaves; roles
 *       are read with the person, so a change of them holds from the next request on. The cookie's value is stored nowhere.
 *       The same query reads the organisation's zone along: a change holds on every node from its next request on.</li>
 *   <li>A request with {@code Authorization} is judged by that alone. Our pages may call the API by session: a changing
 *       request with {@code X-Shuhari: 1} and from our own origin; a reading one with either, so that a photo or a
 *       download works as a plain address.</li>
 *   <li>An interface that a standard describes (below {@code /ims}) is behind the same door as the API; its refusals are in
 *       its own form, which it tells by {@link org.shuhari.shared.rest.RefusalForm}.</li>
 *   <li>Pages are stateless, so no view state guards them against forged requests: every POST must come from our own
 *       origin by the browser's word ({@code Sec-Fetch-Site}, else {@code Origin} or {@code Referer}), and the session's
 *       cookie is {@code SameSite=Lax}. Rejected: a token in each form, one more thing to forget.</li>
 *   <li>Failures count by name and address together, and by address alone; never by name alone, or a stranger could lock a
 *       colleague out. While somebody has to wait, a right password is refused like any other: it would be an oracle. They
 *       are counted after the hash, under the limit of hashes at once, so that a burst overshoots by that number at most.
 *       Behind a proxy the forwarded address counts, when the proxy is one of {@code SHUHARI_TRUSTED_PROXIES}: the right-most
 *       that no trusted proxy has. {@code X-Forwarded-*} wins over {@code Forwarded}; a proxy has to take away the one it does
 *       not write. Without a setting this machine's own addresses are trusted once {@code SHUHARI_PUBLIC_URL} is set (a proxy
 *       stands in front then), and nobody otherwise: a header would let everybody choose the address that counts.</li>
 *   <li>{@code SHUHARI_PUBLIC_URL} alone decides how written addresses begin, wherever a request came in: a forwarded host is a
 *       stranger's word, a setting is not. With https, the session's cookie is {@code Secure} and named {@code __Host-}.</li>
 *   <li>An invitation is the way to every first password and every reset: nobody ever knows another's password, so there is
 *       none to send, to change at the first sign-in or to see. It holds for 14 days (sheets go by hand across shifts and
 *       holidays), one for somebody with a password for 2; the old password holds until it is used, or a reset would lock
 *       people out. One is valid for a person; it ends by use, a newer one, any new password, leaving, and when the person gets
 *       HR or ADMIN (whoever made it could not have made it then).</li>
 *   <li>HR invites everybody but HR and ADMIN, administrators everybody; nobody invites oneself (the account page asks for
 *       the old password). An administrator without a password for the only account is helped at the database: see operations.</li>
 *   <li>Links are shown once, in the answer to the request that made them. Each request names its sheet; the same sheet again
 *       is refused, so that reloading the answer makes nothing new and ends nothing.</li>
 *   <li>Where a mail server is named, the links can go out by mail instead: {@code POST /invitations} with {@code mail: true};
 *       the answer then holds the address and no link. Such a link is made when its mail is written ({@code MailedLinks}), and
 *       stands neither in the database nor in the ledger.</li>
 *   <li>The first administrator is ADMIN, and HR too when ticked (it is, at first): somebody has to bring in the people, and
 *       nobody changes the own roles, so a company of one administrator would never get an HR.</li>
 *   <li>A link never takes over a session: while somebody else is signed in, its page asks that person to sign out.</li>
 *   <li>{@code DELETE /tokens/{id}} of an ended token is 404 like another's: telling them apart would need to keep the dead.</li>
 *   <li>Signing in is no entry of the ledger: it changes nobody's standing.</li>
 *   <li>Beyond {@code api.md}: {@code GET /tokens}, {@code DELETE /tokens/{id}}, {@code PUT /me/password} (everybody);
 *       {@code POST /invitations} (HR, ADMIN); {@code GET /accounts}, {@code PUT /accounts/{id}/roles} and {@code .../username},
 *       {@code DELETE /accounts/{id}/sessions} (ADMIN).</li>
 *   <li>User names are compared in lower case (ROOT) and without blanks around them; passwords are taken as sent.</li>
 * </ul>
 */
package org.shuhari.access;
