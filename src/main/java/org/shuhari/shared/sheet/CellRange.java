package org.shuhari.shared.sheet;

/**
 * Cells of a sheet, from one corner to the other.
 *
 * @param row the first, from 1
 * @param column the first, from 0
 */
record CellRange(int row, int column, int lastRow, int lastColumn) {

    /** The most a workbook can have. */
    private static final int COLUMNS = 16_384;

    private static final int ROWS = 1_048_576;
    private static final int LETTERS = 26;
    private static final int DIGITS = 10;

    /**
     * Reads B4 or B4:C9.
     *
     * @throws UnreadableWorkbook when it is none, or lies outside any sheet
     */
    static CellRange of(String written) {
        String plain = written.indexOf('$') < 0 ? written : written.replace("$", "");
        int middle = plain.indexOf(':');
        if (middle < 0) {
            int column = column(plain, 0, plain.length());
            int row = row(plain, 0, plain.length());
            return new CellRange(row, column, row, column);
        }
        return new CellRange(
                row(plain, 0, middle),
                column(plain, 0, middle),
                row(plain, middle + 1, plain.length()),
                column(plain, middle + 1, plain.length()));
    }

    private static int column(String written, int from, int to) {
        int column = 0;
        for (int i = from; i < to && isLetter(written.charAt(i)); i++) {
            column = within(column * LETTERS + written.charAt(i) - 'A' + 1, COLUMNS);
        }
        return within(column, COLUMNS) - 1;
    }

    private static int row(String written, int from, int to) {
        int begin = from;
        while (begin < to && isLetter(written.charAt(begin))) {
            begin++;
        }
        int row = 0;
        for (int i = begin; i < to; i++) {
            int digit = written.charAt(i) - '0';
            row = within(digit < 0 || digit >= DIGITS ? 0 : row * DIGITS + digit, ROWS);
        }
        return within(row, ROWS);
    }

    private static boolean isLetter(char letter) {
        return letter >= 'A' && letter <= 'Z';
    }

    private static int within(int number, int most) {
        if (number < 1 || number > most) {
            throw UnreadableWorkbook.damaged();
        }
        return number;
    }

    boolean holds(int someRow, int someColumn) {
        return someRow >= row && someRow <= lastRow && someColumn >= column && someColumn <= lastColumn;
    }

    String first() {
        return SheetFault.letters(column) + row;
    }

    String last() {
        return SheetFault.letters(lastColumn) + lastRow;
    }
}
