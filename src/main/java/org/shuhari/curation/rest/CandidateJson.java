package org.shuhari.curation.rest;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.shuhari.catalog.Catalog;
import org.shuhari.catalog.Criterion;
import org.shuhari.catalog.Skill;
import org.shuhari.catalog.SkillChange;
import org.shuhari.catalog.file.Fault;
import org.shuhari.curation.Affected;
import org.shuhari.curation.Candidate;
import org.shuhari.curation.CatalogChanges;

/** What the folder holds, as the API writes it; what does not apply is null and so not written. */
public record CandidateJson(
        InForce inForce, List<Fault> faults, String hash, Integer version, Boolean same, Changes changes) {

    /** The catalog in force. */
    public record InForce(String id, int version, Instant since) {

        static InForce of(Catalog catalog, Instant since) {
            return new InForce(catalog.id(), catalog.version(), since);
        }
    }

    /** What would change. */
    public record Changes(
            List<Named> added,
            List<Changed> changed,
            List<Changed> retired,
            List<Named> returned,
            List<CatalogChanges.Piece> templates,
            List<Role> jobRoles) {

        static Changes of(Candidate candidate) {
            CatalogChanges all = candidate.changes();
            return new Changes(
                    all.added().stream().map(Named::of).toList(),
                    all.changed().stream()
                            .map(each -> Changed.of(each, candidate))
                            .toList(),
                    all.retired().stream()
                            .map(each -> Changed.of(each, candidate))
                            .toList(),
                    all.returned().stream().map(each -> Named.of(each.after())).toList(),
                    all.templates(),
                    all.jobRoles().stream().map(Role::of).toList());
        }
    }

    /** A skill by its id. */
    public record Named(String id, String title) {

        static Named of(Skill skill) {
            return new Named(skill.id(), skill.title());
        }
    }

    /** A job role that differs. */
    public record Role(String id, String title, String how, List<String> needs, List<String> noLonger) {

        static Role of(CatalogChanges.RoleChange change) {
            return new Role(
                    change.role().id(), change.role().title(), change.role().how(), change.needs(), change.noLonger());
        }
    }

    /** A skill that differs. */
    public record Changed(
            String id,
            String title,
            int from,
            int to,
            List<CriterionJson> criteria,
            List<String> parts,
            AffectedJson affected) {

        static Changed of(SkillChange change, Candidate candidate) {
            Skill after = change.after();
            return new Changed(
                    after.id(),
                    after.title(),
                    change.before().version(),
                    after.version(),
                    change.criteria().stream().map(CriterionJson::of).toList(),
                    change.parts(),
                    AffectedJson.of(candidate.affected().get(after.id())));
        }
    }

    /** A criterion that differs. */
    public record CriterionJson(String id, String change, Criterion before, Criterion after) {

        static CriterionJson of(SkillChange.CriterionChange change) {
            return new CriterionJson(change.id(), change.how().slug(), change.before(), change.after());
        }
    }

    /** Whom a change concerns; {@code people} for HR alone. */
    public record AffectedJson(int mastered, int practising, int waiting, List<Unseen> unseen, List<Someone> people) {

        static AffectedJson of(Affected affected) {
            return new AffectedJson(
                    affected.mastered(),
                    affected.practising(),
                    affected.waiting(),
                    affected.unseen().entrySet().stream()
                            .map(each -> new Unseen(
                                    each.getKey(),
                                    each.getValue().stream().map(Criterion::id).toList()))
                            .toList(),
                    affected.people().isEmpty()
                            ? null
                            : affected.people().stream().map(Someone::of).toList());
        }
    }

    /** The criteria that are new to those confirmed under a version. */
    public record Unseen(int version, List<String> criteria) {}

    /** Somebody concerned. */
    public record Someone(UUID id, String name, String state, Integer version) {

        static Someone of(Affected.Someone someone) {
            return new Someone(someone.id(), someone.name(), someone.state().slug(), someone.version());
        }
    }

    static CandidateJson of(Candidate candidate) {
        boolean faultless = candidate.faults().isEmpty();
        return new CandidateJson(
                InForce.of(candidate.inForce(), candidate.since()),
                candidate.faults(),
                candidate.hash(),
                faultless ? candidate.found().version() : null,
                faultless ? candidate.same() : null,
                faultless ? Changes.of(candidate) : null);
    }
}
