/**
 * What several features' pages need: dates in words, marked fields, refusals shown as messages, error pages, and the service worker
 * ({@link org.shuhari.shared.web.WorkerScript}) with the scripts in {@code webapp/outbox} that go with it.
 *
 * <p>Without network: pages that were seen open as they were last, and what is written into their forms is kept on the phone and sent
 * later. The rules:
 * <ol>
 *   <li>Kept are the coach's queue and its reviews, watching, recording a practice, observing, a skill, one's own path and the page
 *       "Saved on this phone", each under its address with the parameters it is known to have; never an answer that was redirected or
 *       refused, never the sign-in, no other page, and of the interface (API) nothing but the small photos of kept pages. The oldest go when
 *       there are too many, but not the coach's queue, and for a day nothing of what was loaded for the way.</li>
 *   <li>The network comes first. The copy is shown when there is none, or when it says nothing for four seconds, and says in words how
 *       old it is. Scripts, styles and fonts come from the phone; when any of them differs at the server, all of them are loaded anew, so that kept
 *       pages keep their look.</li>
 *   <li>Everything kept belongs to the person whose id the page itself carries. When a page of somebody else comes, all that was kept for
 *       others goes; when the sign-in comes, nothing is shown any more until the same person is back; signing out wipes it.</li>
 *   <li>A form with {@code data-outbox} (its kind, see {@code outbox/forms.js}) is taken over when the server cannot be reached, and sent
 *       as ever when it can and when a draft brings everything back where the session is over or the network goes in that moment. A form
 *       that holds photos has no such draft: it is kept first and sent at once. What is kept carries the id of its author and nobody else
 *       ever reads it; so do drafts, and those of others go when somebody else signs in at that window. It is sent by the interface, never
 *       from two tabs at once, with ids made on the phone (R12); it goes from the phone only after the server has answered for it. The
 *       request names its author: the session of another person does not send it.</li>
 *   <li>All words go first, in the order they were entered, then the photos. No network ends a round, and so does not being signed in. A
 *       server that is busy (429, 503) and says how long ({@code Retry-After}) is left alone that long, and a little longer by each phone. Any
 *       other answer that is not the interface's own (5xx, a page of a proxy or of a server that is starting) means: later again, and
 *       what comes behind is sent meanwhile. What the interface refuses in its own words (problem+json) is shown to its author with the reason,
 *       to be changed, kept as a note or thrown away.</li>
 *   <li>What is thrown away stays thrown away: every step of a round reads the entry anew, and one that is just being sent cannot be
 *       thrown away.</li>
 *   <li>Times are those of the server as last heard, and travel with what is sent; see {@code shared.Entered}.</li>
 * </ol>
 *
 * <p>Decisions:
 * <ul>
 *   <li>Kept pages are the pages themselves. Rejected: a second front end for the phone that reads JSON, which would say everything
 *       twice.</li>
 *   <li>Rejected: the browser's background synchronisation. Not every browser has it, and it would send for whoever is signed in by
 *       then. Sending happens while a page of the author is open: when it is opened, when the network comes back, each minute, or by a
 *       button.</li>
 *   <li>What is expected of a practice is not taken without network: what was fixed before could not be told from what was not. The form
 *       offers to write everything afterwards.</li>
 *   <li>A coach's "keep for the way" loads every waiting review and so counts as looking at the evidence (R13), which the page says; it
 *       begins no review, for the coach's own median counts from there.</li>
 *   <li>The interface answers the scripts of our own pages in the reader's language, because they show its sentences.</li>
 * </ul>
 */
package org.shuhari.shared.web;
