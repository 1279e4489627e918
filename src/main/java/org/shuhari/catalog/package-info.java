/**
 * The catalog of lean skills: what it holds, in which order skills open, and how it gets here from the files of
 * {@code skills-catalog} (in the room {@code file}).
 *
 * <p>Rules kept here: the prerequisites have no ring; a catalog with a fault is not taken and the accepted one stays; R14
 * (an accepted catalog is kept for ever, by the SHA-256 of its content, so that practices and sign-offs can be pinned to it;
 * criteria change with a new version of their skill alone; a skill is retired, never removed).
 *
 * <p>Languages: the catalog is written in English. A folder named by a language's two letters ({@code nl}) holds the same
 * files with texts alone, each fitting a {@code translated-…} schema. Where a text is missing the English one is shown;
 * {@code scripts/catalog-check} lists these places as notes, which keep nobody from taking the catalog. A translation of
 * something that is not there, or at another place than its original, is a fault like any other.
 * {@link org.shuhari.catalog.Catalogs} gives every catalog in the language of the one who reads
 * ({@link org.shuhari.shared.ReaderLanguage}), so that pages, sheets and downloads follow by themselves.
 *
 * <p>Out of scope: what anybody has mastered ({@code mastery}); changing a catalog while running ({@code curation});
 * the lean assessment ({@code assessment.yaml}, in any language), which the reader passes over.
 *
 * <p>Decisions:
 * <ul>
 *   <li>What is stored is one canonical JSON text of the whole catalog, defaults filled in, not the files: every node reads
 *       the same from the database, and laying files out differently makes no new catalog. Jackson binds it, because it
 *       comes with the schema validator anyway and binds the files' trees by the same rules.</li>
 *   <li>Contents and the times since when they are in force are two tables: a catalog may come back, its content once.
 *       The number of an acceptance is the key that lets one of two nodes win; the other looks again.</li>
 *   <li>Accepting tells {@link org.shuhari.catalog.CatalogAccepted} inside its transaction, and {@code curation} writes the
 *       ledger's entry: {@code catalog} imports {@code shared} alone. The first acceptance's row is locked by those that
 *       follow, so of two people who accept at once one looks again.</li>
 *   <li>Faults of a catalog are told in English everywhere: they speak to its authors, who write its files by their English
 *       names of fields, and stand in terminals and logs as well.</li>
 *   <li>An organisation's folder is judged by the schemas inside the application, never by those beside it, which are for
 *       editors.</li>
 *   <li>The shipped catalog is found on the class path, in the folder the server unpacked the application to, so that there is one way of
 *       reading; rejected: an index of class path resources, which would be a second list to keep.</li>
 *   <li>A translation is part of the accepted content: what a coach read when deciding stays readable, and every node has
 *       the same texts. It is written into the canonical text only where there is one, so a catalog without translations
 *       keeps the id it had before there were any.</li>
 *   <li>A translated skill names the version it translates. When the skill has another one, all its criteria are English,
 *       not only those that changed: nobody is to be judged by criteria that no longer hold, nor by a mixture that reads as
 *       if it were whole. The other texts stay translated: the version counts up for criteria alone, so it says nothing
 *       about them. A list of another length (questions, tips, mistakes) is English as a whole, because its members are
 *       matched by their order.</li>
 *   <li>The order of skills is that of the English titles in every language, so that two people with one matrix in two
 *       languages see the same columns.</li>
 *   <li>A program's language is its {@code Accept-Language} and English without it; only requests that send
 *       {@code Authorization} are programs. Rejected: the person's setting for tokens too, by which a report would change
 *       its language because somebody changed a page's.</li>
 *   <li>Comparisons (R14) are made in English, whoever asks for them.</li>
 *   <li>A file may be 2 MB large, all together 20 MB in 2,000 files: the shipped catalog with a translation is below 1 MB.</li>
 *   <li>Some faults are told apart from others only by the line of a part, so YAML is read as nodes with their marks;
 *       rejected: the validator's own reader, which knows no lines of names and does not write aliases out.</li>
 *   <li>A template's figures (flow efficiency, pace of demand, what a failure costs) are formulas in its file, so that an
 *       organisation's own templates can have some too. They are worked out when read and never stored: a practice holds
 *       what was typed. Rejected: an expression language, which needs a parser and its own faults for three operators.</li>
 *   <li>A worked example stays one text whose lines begin with the labels of its form; a test holds the shipped ones to
 *       that, in every language. Rejected: an example by field ids, which nobody can read in the file.</li>
 * </ul>
 */
package org.shuhari.catalog;
