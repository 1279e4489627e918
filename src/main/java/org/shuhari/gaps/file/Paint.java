package org.shuhari.gaps.file;

import java.util.EnumMap;
import java.util.Map;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Worksheet;
import org.shuhari.gaps.Heat;

/** The colours of the look in its light theme, and the few kinds of cells that all sheets share. */
final class Paint {

    static final String INK = "1D1E22";
    static final String SECOND = "4B4D54";
    static final String HINT = "676A72";
    static final String INDIGO = "21497A";
    static final String INDIGO_MID = "33699F";
    static final String INDIGO_DEEP = "162F52";
    static final String OCHRE = "7D5600";
    static final String RUST = "97391F";
    static final String LINE = "E3E2DC";
    static final String SUNKEN = "F3F3EF";

    private static final int HEAD_HEIGHT = 150;
    private static final int UPRIGHT = 90;

    /** Ground and figures of a step. */
    private record Step(String ground, String figure, boolean bold) {}

    private static final Map<Heat, Step> STEPS = new EnumMap<>(Map.of(
            Heat.LEAST, new Step("EFC7B5", "5A1E0C", true),
            Heat.LESS_THAN_HALF, new Step("F8E7DE", "6B2A14", true),
            Heat.HALF, new Step("EEF3F8", INK, false),
            Heat.MOST, new Step("BCD1E6", INDIGO_DEEP, false),
            Heat.NEARLY_ALL, new Step(INDIGO, "FFFFFF", false)));

    private Paint() {}

    /** A cell of the heat map. */
    static StyleSetter heat(Worksheet sheet, int row, int column, Heat heat) {
        Step step = STEPS.get(heat);
        StyleSetter style = sheet.style(row, column);
        style.fillColor(step.ground()).fontColor(step.figure()).horizontalAlignment("center");
        if (step.bold()) {
            style.bold();
        }
        return style;
    }

    /** The same for a cell for which there is no coach: the hatching of the page, as far as a workbook has it. */
    static void noCoach(StyleSetter style) {
        style.borderStyle(BorderStyle.DASHED).borderColor(RUST);
    }

    static void title(Worksheet sheet, String text) {
        sheet.value(0, 0, text);
        sheet.style(0, 0).bold().fontSize(16).fontColor(INK).set();
    }

    /** What stands above columns of its own width. */
    static void head(Worksheet sheet, int row, int column, String text) {
        sheet.value(row, column, text);
        sheet.style(row, column)
                .bold()
                .fillColor(SUNKEN)
                .fontColor(SECOND)
                .verticalAlignment("bottom")
                .borderStyle(org.dhatim.fastexcel.BorderSide.BOTTOM, BorderStyle.THIN)
                .set();
    }

    /** What stands above narrow columns, read from below. */
    static void upright(Worksheet sheet, int row, int column, String text) {
        sheet.rowHeight(row, HEAD_HEIGHT);
        sheet.value(row, column, text);
        sheet.style(row, column)
                .rotation(UPRIGHT)
                .fillColor(SUNKEN)
                .fontColor(INK)
                .horizontalAlignment("center")
                .verticalAlignment("bottom")
                .borderStyle(org.dhatim.fastexcel.BorderSide.BOTTOM, BorderStyle.THIN)
                .set();
    }

    /** The name of a group of skills, above the first of them. */
    static void group(Worksheet sheet, int row, int column, String text) {
        sheet.value(row, column, text);
        sheet.style(row, column).bold().fontColor(SECOND).set();
    }

    static void small(Worksheet sheet, int row, int column, String text) {
        sheet.value(row, column, text);
        sheet.style(row, column).fontColor(SECOND).set();
    }
}
