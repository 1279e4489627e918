/**
 * The demo organisation "Northwind Service": about 60 people in 3 departments and 8 teams with more than a year of
 * history in every state, so that a newcomer sees what Shuhari is for within a minute of the first start.
 *
 * <p>Rules kept here: every one of them, because the history is made through the real use cases with a moved clock
 * ({@link org.shuhari.shared.OrganisationClock#at}). Nothing is written into the tables of another feature.
 *
 * <p>Beside it, {@code SyntheticOrganisation} generates an organisation of any size for benchmarks, outside the application, with
 * {@code scripts/generate-organisation}.
 *
 * <p>Decisions:
 * <ul>
 *   <li>It loads only into a database that holds nothing, and is marked "loading" until it is complete. A load that was
 *       cut off is told by that mark; it is wiped and begun anew, because the ledger would otherwise tell a history with
 *       a hole. The tables are emptied by name, in the order of their references; any other database is never
 *       touched.</li>
 *   <li>People and texts are resources ({@code organisation.yaml}, {@code practices.yaml}, {@code dialogues.yaml}), so that somebody who knows the
 *       work can change them without Java.</li>
 *   <li>Dates hang on the day of the first start; the plan is made with a fixed seed, so that two demos of one day are
 *       alike.</li>
 *   <li>Only the six named accounts can sign in: an account nobody needs is an account too many.</li>
 *   <li>The generated organisation writes tables directly, by {@code COPY} or in batches: a hundred thousand histories through the
 *       use cases would take days. It keeps the rules by construction, takes the migrations, catalog and hashes of the application, and a test
 *       verifies its ledger. No reader of the ledger is told of it.</li>
 *   <li>It is loaded before the application says it is up; a demo that fills while one looks at it explains nothing.</li>
 * </ul>
 */
package org.shuhari.demo;
