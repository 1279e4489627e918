/**
 * Files of rows that people send, CSV or workbooks (XLSX): reading them strictly, and saying with row and column, for a workbook
 * with sheet and cell, what is not right. What the rows mean is the business of the features, which name their columns ({@link
 * org.shuhari.shared.sheet.SheetKind}).
 *
 * <p>Decisions:
 * <ul>
 *   <li>One reader for all kinds, because what goes wrong in a file (encoding, separators, quotation marks, lengths) does not depend
 *       on what it is about. Which form a file has is told by its bytes, not by its name or media type.</li>
 *   <li>Of a workbook the first sheet that can be seen is read, and the answer says which. Rejected: refusing workbooks with several
 *       sheets; most matrices have a legend behind them.</li>
 *   <li>A cell is read as a person sees it: 1001 and not 1001.0, days in ISO form, zeros in front where the format shows them.</li>
 *   <li>Formulas are refused cell by cell. Rejected: the value a program kept beside the formula; nobody can see how old it is. So are
 *       merged cells: only one of them holds the value. Both are passed over in columns that are left out.</li>
 *   <li>Rows that are only coloured are passed over to the sheet's end. Rejected: stopping after so many of them, which would lose
 *       what stands below.</li>
 *   <li>The library has no limits of its own, so {@code WorkbookGuard} and {@code PartScan} go over the file first, with the same ZIP
 *       as the library: at most 300 MiB unpacked (64 MiB of them texts), 2,000 parts, 150 times the packed size beyond 8 MiB, 2
 *       MiB in one piece of XML, 100 tags deep, 20 million cells inside the sheet's bounds; no document type, no macros. It costs
 *       about as much as the reading.</li>
 * </ul>
 */
package org.shuhari.shared.sheet;
