/**
 * Notices: people are told inside the app that somebody asks, a coach answered, an observer is wanted or has answered, a
 * confirmation was revoked. Each links to where one acts.
 *
 * <p>Rules kept here: R10 (the learner sees a revocation), R13 (a notice names people, a skill and what happened; never a
 * word that somebody wrote).
 *
 * <p>By mail too: {@link org.shuhari.notices.mail}. The API, beside what the contract names:
 * <pre>
 * GET, PUT /me/mail {rhythm: "at-once", "daily" or "none"}   anybody's own; also {on, address, refusedAt}
 * GET      /people/{id}/mail                                 {address, refusedAt}: whether mail reaches somebody; HR, administrators
 * DELETE   /people/{id}/mail/refusal                         a refused address is tried again; HR, administrators
 * </pre>
 *
 * <p>Out of scope: webhooks (a reader of the same feed, later); what was written, which stands on the linked page.
 *
 * <p>Decisions:
 * <ul>
 *   <li>Notices follow the ledger with a cursor row of their own and are caught up with when somebody reads them: nothing
 *       runs by itself, several nodes need no leader, and no use case waits for telling. Rejected: an outbox (the ledger
 *       is one already) and an event observer (a fault in telling would undo the deed, or lose the notice).</li>
 *   <li>An entry older than 30 days makes no notice: after an import of history nobody wants a year of news.</li>
 *   <li>Who is told of a request is judged when the notice is made, and a request answered by then is told to nobody.</li>
 * </ul>
 */
package org.shuhari.notices;
