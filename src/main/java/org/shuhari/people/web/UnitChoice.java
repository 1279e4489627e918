package org.shuhari.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.shuhari.catalog.Catalog;
import org.shuhari.catalog.Catalogs;
import org.shuhari.catalog.JobRole;
import org.shuhari.people.Organisation;
import org.shuhari.people.OrganisationTree;
import org.shuhari.people.Unit;

/** What is chosen from in several of these pages: units by their path, job roles, skills. */
@Named
@RequestScoped
public class UnitChoice {

    @Inject
    private Organisation organisation;

    @Inject
    private Catalogs catalogs;

    private OrganisationTree tree;
    private Catalog catalog;
    private List<SelectItem> units;

    /** Asked once in a request, however many lines name a job role. */
    private Catalog catalog() {
        if (catalog == null) {
            catalog = catalogs.current();
        }
        return catalog;
    }

    OrganisationTree tree() {
        if (tree == null) {
            tree = organisation.tree();
        }
        return tree;
    }

    /** Every unit by its path, in order of the paths. */
    public List<SelectItem> getUnits() {
        if (units == null) {
            units = tree().units().stream()
                    .map(Unit::id)
                    .map(id -> new SelectItem(id.toString(), tree().path(id)))
                    .sorted(Comparator.comparing(SelectItem::getLabel, String.CASE_INSENSITIVE_ORDER))
                    .toList();
        }
        return units;
    }

    /** The path of a unit of today's tree; empty for none. */
    public String path(UUID unit) {
        return unit == null || tree().unit(unit).isEmpty() ? "" : tree().path(unit);
    }

    /** The unit with the one above it, which tells units of one name apart in a list; empty for none. */
    public String brief(UUID unit) {
        return tree().unit(unit)
                .map(it -> tree().unit(it.parentId())
                                .map(above -> above.name() + " / ")
                                .orElse("")
                        + it.name())
                .orElse("");
    }

    public List<SelectItem> getJobRoles() {
        return catalog().jobRoles().stream()
                .map(role -> new SelectItem(role.id(), role.title()))
                .toList();
    }

    /** A job role's title; its id where the catalog no longer has it; empty for none. */
    public String jobRole(String id) {
        return id == null ? "" : catalog().jobRole(id).map(JobRole::title).orElse(id);
    }

    /** The skills that are not retired, in the catalog's order. */
    public List<SelectItem> getSkills() {
        return catalog().skills().stream()
                .filter(skill -> !skill.retired())
                .map(skill -> new SelectItem(skill.id(), skill.title()))
                .toList();
    }

    /** A skill's title; its id where the catalog no longer has it. */
    String skill(String id) {
        return catalog().find(id).map(skill -> skill.title()).orElse(id);
    }
}
