package org.shuhari.mastery.web;

import java.util.List;

/**
 * The drawing of a catalog's skills: a lane for each group, a column for each step from the start, arrows from what is
 * required. It holds places alone, nobody's states, so one drawing serves everybody.
 *
 * @param width in pixels at the size of the text
 */
public record SkillMap(int width, int height, List<Lane> lanes, List<Node> nodes, List<Edge> edges) {

    /** The row of a group. */
    public record Lane(String group, List<String> title, int y, int height) {}

    /**
     * A skill.
     *
     * @param title in one or two lines
     */
    public record Node(String skill, List<String> title, int x, int y) {}

    /**
     * An arrow.
     *
     * @param path as an SVG path
     */
    public record Edge(String from, String to, String path) {}
}
