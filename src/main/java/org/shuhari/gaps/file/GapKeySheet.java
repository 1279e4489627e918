package org.shuhari.gaps.file;

import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Worksheet;
import org.shuhari.gaps.Heat;

/** What colours, figures and columns mean, in words. */
final class GapKeySheet {

    private static final int FIRST = 2;
    private static final int SAMPLE_WIDTH = 22;
    private static final int WORDS_WIDTH = 90;
    private static final double HUNDRED = 100;

    private final Worksheet sheet;
    private final Words words;
    private int next = FIRST;

    GapKeySheet(Worksheet sheet, Words words) {
        this.sheet = sheet;
        this.words = words;
    }

    void write() {
        sheet.width(0, SAMPLE_WIDTH);
        sheet.width(1, WORDS_WIDTH);
        Paint.title(sheet, words.text("book.key"));
        for (Heat heat : Heat.values()) {
            if (heat != Heat.NOT_NEEDED) {
                StyleSetter sample = sample(heat, heat.from() / HUNDRED, "0%");
                sample.set();
                says("book.key." + heat);
            }
        }
        sample(Heat.LESS_THAN_HALF, 1d / 3, "?/3").set();
        says("book.key.few");
        StyleSetter none = sample(Heat.HALF, Heat.HALF.from() / HUNDRED, "0%\"†\"");
        Paint.noCoach(none);
        none.set();
        says("book.key.noCoach");
        says("book.key.blank");
        next++;
        columns();
    }

    private void columns() {
        for (String name : CountSheets.COLUMNS) {
            Paint.small(sheet, next, 0, words.text("book." + name));
            says("book.key." + name);
        }
    }

    private StyleSetter sample(Heat heat, double share, String format) {
        sheet.value(next, 0, share);
        StyleSetter style = Paint.heat(sheet, next, 0, heat);
        style.format(format);
        return style;
    }

    private void says(String key) {
        sheet.value(next, 1, words.text(key));
        next++;
    }
}
