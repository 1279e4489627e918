package org.shuhari.shared.sheet;

/** A workbook that cannot be read; the message is a sentence for who sent it. */
final class UnreadableWorkbook extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnreadableWorkbook(String message) {
        super(message);
    }

    static UnreadableWorkbook damaged() {
        return new UnreadableWorkbook(
                "This workbook is damaged, or did not arrive whole. Open it in your spreadsheet program, save it again and"
                        + " send that file.");
    }

    static UnreadableWorkbook tooMuch() {
        return new UnreadableWorkbook(
                "This workbook unpacks to far more than a list of this kind holds. Copy the rows into a new workbook and send"
                        + " that file.");
    }
}
