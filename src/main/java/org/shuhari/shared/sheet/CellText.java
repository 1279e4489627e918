package org.shuhari.shared.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;

/** A cell of a workbook as a person sees it: 1001 and not 1001.0, a day as 2026-03-31, leading zeros where the format shows them. */
final class CellText {

    /** The digits a spreadsheet program keeps. */
    private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_UP);

    /** A number with more digits before or behind the point is nothing that anybody counts with. */
    private static final int MOST_DIGITS = 40;

    /** The last day of any calendar of a workbook, 31 December 9999. */
    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_466);

    private static final Pattern QUOTED =
            Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[(?!h+\\]|m+\\]|s+\\])[^\\]]*\\]");
    private static final Pattern DATE = Pattern.compile("[yd]", Pattern.CASE_INSENSITIVE);
    private static final Pattern ZEROS = Pattern.compile("(?:\"([^\"]*)\")?(0{2,20})(?:\"([^\"]*)\")?");

    private CellText() {}

    /** Whether a cell shows an error, like #N/A, in place of a value. */
    static boolean isError(Cell cell) {
        return cell.getType() == CellType.ERROR;
    }

    static String of(Cell cell) {
        return switch (cell.getType()) {
            case NUMBER -> number(cell);
            case BOOLEAN -> Boolean.TRUE.equals(cell.getValue()) ? "TRUE" : "FALSE";
            default -> cell.getText();
        };
    }

    private static String number(Cell cell) {
        BigDecimal value = (BigDecimal) cell.getValue();
        if (value.precision() > MOST_DIGITS * 10 || Math.abs((long) value.scale()) > MOST_DIGITS * 10L) {
            return cell.getRawValue();
        }
        if (isDate(cell) && value.signum() >= 0 && value.compareTo(LAST_DAY) < 0) {
            return day(cell.asDate());
        }
        String format = String.valueOf(cell.getDataFormatString());
        if (format.endsWith("%")) {
            return plain(value.movePointRight(2)) + "%";
        }
        Matcher zeros = ZEROS.matcher(format);
        return zeros.matches() ? withZeros(plain(value), zeros) : plain(value);
    }

    private static String plain(BigDecimal value) {
        BigDecimal seen = value.round(DIGITS).stripTrailingZeros();
        return seen.precision() - seen.scale() > MOST_DIGITS || seen.scale() > MOST_DIGITS
                ? seen.toString()
                : seen.toPlainString();
    }

    /** A format like 00000, or "P"0000, in which numbers of staff are often kept. */
    private static String withZeros(String number, Matcher format) {
        if (!number.chars().allMatch(digit -> digit >= '0' && digit <= '9')) {
            return number;
        }
        String zeros = "0".repeat(Math.max(0, format.group(2).length() - number.length()));
        return text(format.group(1)) + zeros + number + text(format.group(3));
    }

    private static String text(String quoted) {
        return quoted == null ? "" : quoted;
    }

    /** The formats that programs know by number, and every other that shows a year or a day. */
    private static boolean isDate(Cell cell) {
        Integer id = cell.getDataFormatId();
        if (id == null) {
            return false;
        }
        boolean known = id >= 14 && id <= 17 || id == 22 || id >= 27 && id <= 36 || id >= 50 && id <= 58;
        String format = cell.getDataFormatString();
        return known
                || format != null
                        && id >= 164
                        && DATE.matcher(QUOTED.matcher(format).replaceAll("")).find();
    }

    private static String day(LocalDateTime moment) {
        boolean whole = moment.toLocalTime().equals(LocalTime.MIDNIGHT);
        return whole ? moment.toLocalDate().toString() : moment.toString();
    }
}
