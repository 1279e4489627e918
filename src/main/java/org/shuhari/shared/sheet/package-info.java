/**
 * Files of rows that people send: reading them strictly, and saying with row and column what is not right. What the rows
 * mean is the business of the features, which name their columns ({@link org.shuhari.shared.sheet.SheetKind}).
 *
 * <p>Decision: one reader for all kinds, because what goes wrong in a file (encoding, separators, quotation marks, lengths)
 * does not depend on what it is about.
 */
package org.shuhari.shared.sheet;
