package org.shuhari.mastery.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.shuhari.mastery.Goal;
import org.shuhari.mastery.MasteryState;
import org.shuhari.mastery.Path;
import org.shuhari.mastery.Progress;

/** The skill map with one person's states on it. */
public record PathMap(int width, int height, List<Lane> lanes, List<Node> nodes, List<Edge> edges) {

    /** A group's row, with how many of its skills are current. */
    public record Lane(List<String> title, int y, int height, int current, int skills) {}

    /** A skill in its state. */
    public record Node(Progress progress, List<String> title, int x, int y, boolean inGoal) {}

    /** An arrow; done when what it comes from is current. */
    public record Edge(String path, boolean done) {}

    static PathMap of(SkillMap drawing, Path path, Optional<Goal> goal) {
        Set<String> wanted = goal.map(g -> Set.copyOf(g.skills())).orElse(Set.of());
        return new PathMap(
                drawing.width(),
                drawing.height(),
                drawing.lanes().stream().map(lane -> lane(lane, path)).toList(),
                drawing.nodes().stream()
                        .map(node -> new Node(
                                path.of(node.skill()), node.title(), node.x(), node.y(), wanted.contains(node.skill())))
                        .toList(),
                drawing.edges().stream()
                        .map(edge -> new Edge(
                                edge.path(), path.of(edge.from()).state().isCurrent()))
                        // Drawn last, so that grey lines never cover what is done.
                        .sorted((a, b) -> Boolean.compare(a.done(), b.done()))
                        .toList());
    }

    private static Lane lane(SkillMap.Lane lane, Path path) {
        List<MasteryState> states = path.catalog().skillsOf(lane.group()).stream()
                .map(skill -> path.of(skill.id()).state())
                .toList();
        int current = (int) states.stream().filter(MasteryState::isCurrent).count();
        return new Lane(lane.title(), lane.y(), lane.height(), current, states.size());
    }
}
