/**
 * The ledger: the append-only, hash-chained record of every fact that changed anybody's standing (R15), and at the same
 * time the change feed that read models and notices follow.
 *
 * <p>Rules kept here: R15 (no gaps, each entry holds the hash of the one before, verification with replay) and the last
 * step of every use case's transaction (the head is locked after the facts are flushed).
 *
 * <p>Out of scope: what a kind means (its feature knows), who may read (R13, decided by the caller's roles).
 *
 * <p>Decisions:
 * <ul>
 *   <li>Hash of an entry = SHA-256 over {@code seq|at|actor|subject|kind|digest|hash before}, in that order, joined by
 *       {@code |}, absent ids as the empty text, the time as ISO-8601 in UTC with milliseconds. Digest = SHA-256 over
 *       salt and body, so that a body can be erased and nobody can guess it from its digest.</li>
 *   <li>The canonical form (RFC 8785) is written here in a few lines: bodies hold texts, whole numbers, truth values and
 *       lists of texts, nothing else, so a library for the general case would bring floating-point rules nobody needs.</li>
 *   <li>Readers keep a cursor row each and take it with {@code for update skip locked}: no outbox, at least once.</li>
 * </ul>
 */
package org.shuhari.ledger;
