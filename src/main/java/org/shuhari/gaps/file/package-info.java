/**
 * The gaps and a team's matrix as files: {@code GET /gaps.csv}, {@code /gaps.xlsx} (HR), {@code /units/{id}/matrix.xlsx} and
 * {@code matrix.pdf} (who may see the matrix, R13). Beside what the contract names: {@code ?all=true} gives a matrix with every skill;
 * {@code GET /gaps/exports/{id}} is the file of a finished export, for HR who ordered it, for a day.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>A file is whole or not at all: rights and parameters are judged, and the file is written aside, before the first byte goes out
 *       ({@link org.shuhari.shared.rest.FileAnswer}). A CSV that breaks off looks like a whole one; rejected for that reason:
 *       writing straight to the answer.
 *   <li>The whole tree below the unit asked for goes out, whatever the page has open: rows at one depth add up to the row above them, and
 *       the rows marked as leaves count everybody once.
 *   <li>CSV is for programs: its columns have the same English names in every language, titles stand beside ids, and it begins with a
 *       byte-order mark for the spreadsheets that need one. What a spreadsheet would run gets an apostrophe ({@code PlainCell}).
 *   <li>Workbooks are for people: headings in the reader's language, figures as numbers, days as days. Their texts are stored as texts,
 *       so a name that begins with "=" stays what it is, and nothing is put before it that would come back with an import. There is
 *       no formula in any of them.
 *   <li>A workbook has no hatching that fits; a dagger in the figure and a dashed edge stand for it. Colour is never the only sign.
 *   <li>The PDF is drawn line by line with OpenPDF. Rejected: the page printed by a browser, for a server has none.
 *   <li>A matrix in a file holds what the team sees of itself: states, no dates of anybody (R13).
 *   <li>A long file is a job ({@link org.shuhari.gaps.GapExports}). It lies in the database, in small compressed parts: every node can
 *       hand it out, it appears in the very transaction that ends its job, and the job knows whose it is. Rejected: a folder of files,
 *       which a stopped node leaves half written and nobody clears.
 * </ul>
 */
package org.shuhari.gaps.file;
