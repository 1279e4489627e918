package org.shuhari.curation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.shuhari.catalog.Catalog;
import org.shuhari.catalog.Skill;
import org.shuhari.shared.Texts;
import org.shuhari.shared.Violation;

/** What a draft must hold. */
final class ProposalRules {

    /** As the schema of the files allows. */
    static final int WORDS = 2_000;

    private ProposalRules() {}

    /** The parts of what a draft is about; a skill or job role that is not there has none. */
    static Map<String, Part> parts(Catalog catalog, Proposal.About about, String target) {
        List<Part> parts = about == Proposal.About.SKILL
                ? catalog.find(target).map(Part::of).orElse(List.of())
                : catalog.jobRole(target).map(Part::of).orElse(List.of());
        return parts.stream()
                .collect(Collectors.toMap(Part::name, Function.identity(), (a, b) -> a, LinkedHashMap::new));
    }

    static List<Violation> violations(Draft draft, Catalog catalog) {
        List<Violation> violations = new ArrayList<>();
        text(violations, "what", draft.what());
        text(violations, "why", draft.why());
        text(violations, "gain", draft.gain());
        Map<String, Part> parts = parts(catalog, draft.about(), draft.target());
        draft.words().forEach((name, words) -> {
            if (!parts.containsKey(name)) {
                violations.add(new Violation("texts." + name, "There is no such part here: leave it out."));
            } else if (name.equals(Part.SKILLS)) {
                skills(violations, words, catalog);
            } else if (Texts.missing(words)) {
                violations.add(new Violation("texts." + name, "Write the new words, or leave them as they are."));
            } else {
                Texts.fault(words, WORDS).ifPresent(message -> violations.add(new Violation("texts." + name, message)));
            }
        });
        return violations;
    }

    private static void text(List<Violation> violations, String field, String text) {
        if (Texts.missing(text)) {
            violations.add(new Violation(field, "Fill this in: it is needed."));
        } else {
            Texts.fault(text, Texts.LONG).ifPresent(message -> violations.add(new Violation(field, message)));
        }
    }

    private static void skills(List<Violation> violations, String words, Catalog catalog) {
        List<String> ids = words.lines().toList();
        boolean known = ids.stream()
                .allMatch(
                        id -> catalog.find(id).filter(skill -> !skill.retired()).isPresent());
        if (ids.isEmpty() || !known || ids.stream().distinct().count() != ids.size()) {
            violations.add(new Violation(
                    "texts." + Part.SKILLS,
                    "Name at least one skill, each once, by the ids of skills that are offered."));
        }
    }

    static String title(Catalog catalog, Proposal proposal) {
        return proposal.about() == Proposal.About.SKILL
                ? catalog.find(proposal.target()).map(Skill::title).orElse(proposal.target())
                : catalog.jobRole(proposal.target()).map(role -> role.title()).orElse(proposal.target());
    }
}
