package org.shuhari.gaps.file;

/**
 * A text for a cell of a CSV file. A spreadsheet that opens the file runs what begins like a formula, so that somebody who may
 * name a unit could make HR's computer do something; an apostrophe before it keeps it a text (OWASP, "CSV injection"). So does one
 * before a formula's sign after what some spreadsheet takes for the end of a cell: where a comma writes decimals, a semicolon parts
 * the cells, and quotation marks in the middle of such a cell hold nothing together.
 *
 * <p>Workbooks need none of this: their cells say themselves whether they hold a text or a formula.
 */
final class PlainCell {

    /** Also as wide characters, which some spreadsheets take for the same. */
    private static final String SIGNS = "=+-@＝＋－＠";

    private static final String BREAKS = "\t\r\n";
    private static final String ENDS = ";," + BREAKS;

    private PlainCell() {}

    static String of(String text) {
        if (text == null) {
            return "";
        }
        StringBuilder plain = new StringBuilder(text.length() + 1);
        int begin = 0;
        while (begin < text.length()) {
            int end = end(text, begin);
            plain.append(runs(text, begin, end) ? "'" : "").append(text, begin, end);
            begin = end;
        }
        return plain.toString();
    }

    /** Behind the next character that may end a cell. */
    private static int end(String text, int begin) {
        int at = begin;
        while (at < text.length() && ENDS.indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return Math.min(at + 1, text.length());
    }

    /** Blanks and invisible characters before a formula are dropped by some spreadsheets. */
    private static boolean runs(String text, int begin, int end) {
        for (int i = begin; i < end; i++) {
            char each = text.charAt(i);
            if (SIGNS.indexOf(each) >= 0 || begin == 0 && BREAKS.indexOf(each) >= 0) {
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
