/**
 * Exchange: what leaves the application in a form that others read. A person's own data, as one
 * download; and the catalog as a competency framework ({@link org.shuhari.exchange.competencies}).
 *
 * <p>Rules kept here: R13 (everything about oneself, with the words coaches and observers wrote to one; others appear by
 * name alone, as in the app).
 *
 * <p>Out of scope: what is kept, and in which words ({@link org.shuhari.people.PersonalData}, by each feature); reports for
 * HR ({@code gaps}).
 *
 * <p>API: {@code GET /me/data} (JSON: {@code {person, madeAt, parts: {name: [entries]}}}), {@code GET /me/data.pdf} (the same
 * to be read), {@code GET /me/data.zip} (both, with the photos); for oneself alone, whatever one's roles.
 *
 * <p>Decisions:
 * <ul>
 *   <li>Each feature tells what it keeps through one interface in {@code people}, so that notices and accounts take part
 *       without being imported, and a test can hold the list against the tables.</li>
 *   <li>Everything is written straight to the answer; texts are those of one person, photos go one at a time. Rejected: a
 *       file made beforehand, which would have to be kept and cleared away.</li>
 *   <li>The PDF is drawn with OpenPDF: one small library that writes page by page. Rejected: openhtmltopdf, four times as
 *       large with all it needs, and PDFBox, which holds the document until its end. It uses DejaVu Sans, which has Latin,
 *       Greek, Cyrillic and many more; the pages' own fonts are web fonts that no PDF library reads. Characters it does not
 *       have are counted and told; the JSON holds them.</li>
 * </ul>
 */
package org.shuhari.exchange;
