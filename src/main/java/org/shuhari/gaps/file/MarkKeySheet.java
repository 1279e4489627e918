package org.shuhari.gaps.file;

import org.dhatim.fastexcel.Worksheet;
import org.shuhari.gaps.team.Mark;

/** What the letters mean. */
final class MarkKeySheet {

    private static final int FIRST = 2;
    private static final int LETTERS_WIDTH = 24;
    private static final int WORDS_WIDTH = 90;

    private final Worksheet sheet;
    private final Words words;
    private int next = FIRST;

    MarkKeySheet(Worksheet sheet, Words words) {
        this.sheet = sheet;
        this.words = words;
    }

    void write() {
        sheet.width(0, LETTERS_WIDTH);
        sheet.width(1, WORDS_WIDTH);
        Paint.title(sheet, words.text("book.key"));
        Mark.signs().forEach(mark -> says(MarkLetters.of(mark), MarkLetters.colour(mark), "mark." + mark));
        says(MarkLetters.ALSO_COACHES, Paint.INDIGO_DEEP, "book.key.also");
        says(words.text("team.short"), Paint.INK, "book.key.short");
    }

    private void says(String letters, String colour, String key) {
        sheet.value(next, 0, letters);
        sheet.style(next, 0).bold().fontColor(colour).set();
        sheet.value(next, 1, words.text(key));
        next++;
    }
}
