package org.shuhari.people.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.omnifaces.util.Faces;
import org.shuhari.people.Organisation;
import org.shuhari.people.OrganisationTree;
import org.shuhari.people.Role;
import org.shuhari.people.SignedIn;
import org.shuhari.people.Unit;
import org.shuhari.people.Units;
import org.shuhari.shared.Ids;
import org.shuhari.shared.Wordings;
import org.shuhari.shared.web.PageAnswers;

/** The tree of units; with {@code ?unit=} one of them, and {@code &do=} the form that is open. */
@Named
@RequestScoped
public class UnitsView {

    private static final String PAGE = "/people/units.xhtml";

    @Inject
    private Wordings words;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Organisation organisation;

    @Inject
    private Units units;

    @Inject
    private UnitChoice choice;

    @Inject
    private PageAnswers answers;

    @Inject
    private Ids ids;

    private List<Node> nodes;
    private Unit chosen;
    private UUID newId;
    private String name;
    private String parent;
    private String newName;
    private String into;

    /**
     * A unit where it stands in the tree.
     *
     * @param level 1 at the top
     * @param people directly in it today
     * @param all in it and below it today
     */
    public record Node(Unit unit, int level, int people, int all) {}

    @PostConstruct
    void load() {
        signedIn.needs(Role.HR);
        OrganisationTree tree = choice.tree();
        Map<UUID, Integer> direct = organisation.headcounts();
        nodes = new ArrayList<>();
        Map<UUID, Integer> all = new HashMap<>();
        tree.children(null).forEach(top -> count(tree, top, direct, all));
        tree.children(null).forEach(top -> list(tree, top, 1, direct, all));
        chosen =
                Ids.parse(Faces.getRequestParameter("unit")).flatMap(tree::unit).orElse(null);
        newId = Ids.parse(Faces.getRequestParameter("new")).orElseGet(ids::next);
    }

    private static int count(OrganisationTree tree, Unit unit, Map<UUID, Integer> direct, Map<UUID, Integer> all) {
        int sum = direct.getOrDefault(unit.id(), 0)
                + tree.children(unit.id()).stream()
                        .mapToInt(child -> count(tree, child, direct, all))
                        .sum();
        all.put(unit.id(), sum);
        return sum;
    }

    private void list(OrganisationTree tree, Unit unit, int level, Map<UUID, Integer> direct, Map<UUID, Integer> all) {
        nodes.add(new Node(unit, level, direct.getOrDefault(unit.id(), 0), all.get(unit.id())));
        tree.children(unit.id()).forEach(child -> list(tree, child, level + 1, direct, all));
    }

    public List<Node> getNodes() {
        return nodes;
    }

    /** How far a unit is indented: deep ones no further, or a phone would show no name. */
    public int indent(Node node) {
        return Math.min(node.level(), 8);
    }

    /** The form that is open; empty for none. */
    public String getDoing() {
        return Objects.toString(Faces.getRequestParameter("do"), "");
    }

    /** Null when none is chosen. */
    public Unit getChosen() {
        return chosen;
    }

    public boolean isChosen(Node node) {
        return chosen != null && chosen.id().equals(node.unit().id());
    }

    /** People in the chosen unit and below. */
    public Node getNode() {
        return nodes.stream().filter(this::isChosen).findFirst().orElse(null);
    }

    /** Where the chosen unit stands: the path above it. */
    public String getAbove() {
        return chosen == null ? "" : choice.path(chosen.parentId());
    }

    /** Where it may be moved to: anywhere but below itself. */
    public List<SelectItem> getParents() {
        Set<UUID> own = choice.tree().withDescendants(chosen.id());
        return choice.getUnits().stream()
                .filter(item -> !own.contains(UUID.fromString((String) item.getValue())))
                .toList();
    }

    public String add() {
        UUID below = chosen == null ? null : chosen.id();
        return answers.attempt(
                () -> units.add(new Units.NewUnit(newId, newName, below, List.of())),
                PAGE + "?unit=" + newId,
                words.said("people", "units.added", newName));
    }

    public String change() {
        String wanted = Entered.line(getName(), chosen.name());
        Units.Change change = new Units.Change(wanted, true, Entered.id(getParent()), Entered.version(), List.of());
        return answers.attempt(() -> units.change(chosen.id(), change), home(), words.said("people", "units.changed"));
    }

    public String merge() {
        UUID target = Entered.id(into);
        return answers.attempt(
                () -> units.merge(chosen.id(), target, Entered.version(), List.of()),
                PAGE + "?unit=" + target,
                words.said("people", "units.merged", chosen.name()));
    }

    public String remove() {
        return answers.attempt(
                () -> units.remove(chosen.id(), Entered.version()),
                chosen.parentId() == null ? PAGE : PAGE + "?unit=" + chosen.parentId(),
                words.said("people", "units.removed", chosen.name()));
    }

    private String home() {
        return PAGE + "?unit=" + chosen.id();
    }

    public UUID getNewId() {
        return newId;
    }

    public String getName() {
        return name == null ? chosen.name() : name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getParent() {
        return parent == null ? Objects.toString(chosen.parentId(), "") : parent;
    }

    public void setParent(String parent) {
        this.parent = parent;
    }

    public String getNewName() {
        return newName;
    }

    public void setNewName(String newName) {
        this.newName = newName;
    }

    public String getInto() {
        return into;
    }

    public void setInto(String into) {
        this.into = into;
    }
}
