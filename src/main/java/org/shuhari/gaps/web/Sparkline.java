package org.shuhari.gaps.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A line through the months, as an SVG of 88 by 24 shows it.
 *
 * @param path from the first month that is known to the last
 * @param x of the last month
 * @param y of the last month
 */
public record Sparkline(String path, String x, String y) {

    private static final double LEFT = 3;
    private static final double RIGHT = 84;
    private static final double TOP = 4;
    private static final double BOTTOM = 20;
    /** So few points of change fill the height at least: a wobble is not drawn as a landslide. */
    private static final int LEAST_RANGE = 20;

    /** @param month counted from the first that could be known; @param percent at its end */
    record Point(int month, int percent) {}

    /** @param points in order of time, at least one @param months from the first to the last that could be known */
    static Sparkline of(List<Point> points, int months) {
        int low = points.stream().mapToInt(Point::percent).min().orElseThrow();
        int high = points.stream().mapToInt(Point::percent).max().orElseThrow();
        double range = Math.max(LEAST_RANGE, high - low);
        double middle = (low + high) / 2.0;
        List<String> path = new ArrayList<>();
        String x = "";
        String y = "";
        for (Point point : points) {
            x = number(LEFT + (RIGHT - LEFT) * point.month() / Math.max(1, months - 1));
            y = number((TOP + BOTTOM) / 2 - (point.percent() - middle) / range * (BOTTOM - TOP));
            path.add(x + " " + y);
        }
        return new Sparkline("M" + String.join("L", path), x, y);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
