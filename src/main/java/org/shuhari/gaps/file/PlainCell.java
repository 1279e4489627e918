package org.shuhari.gaps.file;

/**
 * A text for a cell of a CSV file. A spreadsheet that opens the file runs what begins like a formula, so that somebody who may
 * name a unit could make HR's computer do something; an apostrophe before it keeps it a text (OWASP, "CSV injection").
 *
 * <p>Workbooks need none of this: their cells say themselves whether they hold a text or a formula.
 */
final class PlainCell {

    /** Also as wide characters, which some spreadsheets take for the same. */
    private static final String BEGINNINGS = "=+-@\t\r\n＝＋－＠";

    private PlainCell() {}

    static String of(String text) {
        return text == null ? "" : runs(text) ? "'" + text : text;
    }

    /** Blanks and invisible characters before it are dropped by some spreadsheets. */
    private static boolean runs(String text) {
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            if (BEGINNINGS.indexOf(each) >= 0) {
                return true;
            }
            if (!Character.isWhitespace(each)
                    && !Character.isSpaceChar(each)
                    && !Character.isISOControl(each)
                    && Character.getType(each) != Character.FORMAT) {
                return false;
            }
        }
        return false;
    }
}
