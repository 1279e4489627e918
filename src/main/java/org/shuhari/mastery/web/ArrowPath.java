package org.shuhari.mastery.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.elk.graph.ElkEdgeSection;

/** An arrow as an SVG path with round corners. */
final class ArrowPath {

    private static final double CORNER = 5;

    private ArrowPath() {}

    /** @param right how far everything is moved to the right */
    static String of(ElkEdgeSection section, int right) {
        List<double[]> points = new ArrayList<>();
        points.add(new double[] {section.getStartX() + right, section.getStartY()});
        section.getBendPoints().forEach(bend -> points.add(new double[] {bend.getX() + right, bend.getY()}));
        points.add(new double[] {section.getEndX() + right, section.getEndY()});
        StringBuilder path = new StringBuilder("M").append(point(points.get(0)));
        for (int i = 1; i < points.size() - 1; i++) {
            double[] corner = points.get(i);
            path.append('L').append(point(towards(corner, points.get(i - 1))));
            path.append('Q').append(point(corner)).append(' ').append(point(towards(corner, points.get(i + 1))));
        }
        return path.append('L').append(point(points.get(points.size() - 1))).toString();
    }

    /** A point beside the corner on the way to the other point, at most half of it away. */
    private static double[] towards(double[] corner, double[] other) {
        double dx = other[0] - corner[0];
        double dy = other[1] - corner[1];
        double length = Math.hypot(dx, dy);
        double part = length == 0 ? 0 : Math.min(CORNER, length / 2) / length;
        return new double[] {corner[0] + dx * part, corner[1] + dy * part};
    }

    private static String point(double[] at) {
        return number(at[0]) + " " + number(at[1]);
    }

    private static String number(double value) {
        String text = String.format(Locale.ROOT, "%.1f", value);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }
}
