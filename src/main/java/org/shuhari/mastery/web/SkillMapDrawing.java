package org.shuhari.mastery.web;

import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.elk.alg.layered.options.CrossingMinimizationStrategy;
import org.eclipse.elk.alg.layered.options.CycleBreakingStrategy;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.LayeringStrategy;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import org.shuhari.catalog.Catalog;
import org.shuhari.catalog.Skill;
import org.shuhari.catalog.SkillGroup;

/**
 * Draws a catalog with ELK's layered layout. We say in which row (group) and column (steps from the start) a skill
 * stands; ELK, made to keep that in all its phases, finds the places of the ports and the ways of the arrows.
 */
final class SkillMapDrawing {

    static final int NODE_WIDTH = 124;
    static final int NODE_HEIGHT = 56;

    private static final int LANE_LABEL = 76;
    private static final int COLUMN = 400;
    private static final int SLOT = NODE_HEIGHT + 8;
    private static final int LANE_GAP = 46;
    private static final int LANE_PAD = 10;
    private static final int LANE_APART = 4;
    private static final int TITLE_LINE = 15;
    private static final int LANE_LINE = 10;

    private final Catalog catalog;
    private final ElkNode graph = ElkGraphUtil.createGraph();
    private final Map<String, ElkNode> nodes = new LinkedHashMap<>();
    private final Map<ElkEdge, String[]> edges = new LinkedHashMap<>();

    private SkillMapDrawing(Catalog catalog) {
        this.catalog = catalog;
    }

    static SkillMap of(Catalog catalog) {
        SkillMapDrawing drawing = new SkillMapDrawing(catalog);
        drawing.keepOurPlaces();
        drawing.placeSkills();
        drawing.drawArrows();
        new RecursiveGraphLayoutEngine().layout(drawing.graph, new BasicProgressMonitor());
        return drawing.result();
    }

    private void keepOurPlaces() {
        graph.setProperty(CoreOptions.ALGORITHM, "org.eclipse.elk.layered");
        graph.setProperty(CoreOptions.DIRECTION, Direction.RIGHT);
        graph.setProperty(CoreOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
        graph.setProperty(CoreOptions.RANDOM_SEED, 1);
        // Else a group that nothing leads to would leave its row.
        graph.setProperty(CoreOptions.SEPARATE_CONNECTED_COMPONENTS, false);
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, 14.0);
        graph.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, 5.0);
        graph.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, 4.0);
        graph.setProperty(CoreOptions.PADDING, new ElkPadding(LANE_PAD + 1.0, 8));
        graph.setProperty(LayeredOptions.CYCLE_BREAKING_STRATEGY, CycleBreakingStrategy.INTERACTIVE);
        graph.setProperty(LayeredOptions.LAYERING_STRATEGY, LayeringStrategy.INTERACTIVE);
        graph.setProperty(LayeredOptions.CROSSING_MINIMIZATION_STRATEGY, CrossingMinimizationStrategy.INTERACTIVE);
        graph.setProperty(LayeredOptions.NODE_PLACEMENT_STRATEGY, NodePlacementStrategy.INTERACTIVE);
    }

    private void placeSkills() {
        int top = 0;
        for (SkillGroup group : catalog.groups()) {
            Map<Integer, Integer> taken = new HashMap<>();
            for (Skill skill : catalog.skillsOf(group.id())) {
                int column = catalog.graph().depth(skill.id());
                int slot = taken.merge(column, 1, Integer::sum) - 1;
                ElkNode node = ElkGraphUtil.createNode(graph);
                node.setDimensions(NODE_WIDTH, NODE_HEIGHT);
                node.setLocation((double) column * COLUMN, top + (double) slot * SLOT);
                nodes.put(skill.id(), node);
            }
            int slots =
                    taken.values().stream().mapToInt(Integer::intValue).max().orElse(0);
            top += slots * SLOT + LANE_GAP;
        }
    }

    private void drawArrows() {
        for (Skill skill : catalog.skills()) {
            for (String required : skill.requires()) {
                ElkEdge edge = ElkGraphUtil.createSimpleEdge(nodes.get(required), nodes.get(skill.id()));
                edges.put(edge, new String[] {required, skill.id()});
            }
        }
    }

    private SkillMap result() {
        List<SkillMap.Node> drawnNodes = new ArrayList<>();
        nodes.forEach((skill, node) -> drawnNodes.add(new SkillMap.Node(
                skill,
                TitleLines.of(catalog.skill(skill).title(), TITLE_LINE),
                LANE_LABEL + (int) Math.round(node.getX()),
                (int) Math.round(node.getY()))));
        List<SkillMap.Edge> drawnEdges = new ArrayList<>();
        edges.forEach((edge, ends) -> drawnEdges.add(new SkillMap.Edge(
                ends[0], ends[1], ArrowPath.of(edge.getSections().get(0), LANE_LABEL))));
        List<SkillMap.Lane> lanes = lanes();
        SkillMap.Lane last = lanes.get(lanes.size() - 1);
        int width = LANE_LABEL + (int) Math.ceil(graph.getWidth());
        int height = Math.max((int) Math.ceil(graph.getHeight()), last.y() + last.height() + 1);
        return new SkillMap(width, height, lanes, drawnNodes, drawnEdges);
    }

    private List<SkillMap.Lane> lanes() {
        List<SkillMap.Lane> lanes = new ArrayList<>();
        double free = 0;
        for (SkillGroup group : catalog.groups()) {
            DoubleSummaryStatistics tops = catalog.skillsOf(group.id()).stream()
                    .mapToDouble(skill -> nodes.get(skill.id()).getY())
                    .summaryStatistics();
            if (tops.getCount() > 0) {
                // ELK may move a skill by some pixels: a lane never reaches into the one above.
                double top = Math.max(free, tops.getMin() - LANE_PAD);
                double bottom = tops.getMax() + NODE_HEIGHT + LANE_PAD;
                lanes.add(new SkillMap.Lane(
                        group.id(), TitleLines.of(group.title(), LANE_LINE), (int) top, (int) (bottom - top)));
                free = bottom + LANE_APART;
            }
        }
        return lanes;
    }
}
