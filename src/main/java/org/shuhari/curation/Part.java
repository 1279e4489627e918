package org.shuhari.curation;

import java.util.ArrayList;
import java.util.List;
import org.shuhari.catalog.Criterion;
import org.shuhari.catalog.JobRole;
import org.shuhari.catalog.Skill;

/**
 * A part of a skill or job role for which words can be proposed.
 *
 * @param name where it is in the file: {@code summary}, {@code criteria/says-why-there/lookFor}; {@code tip} is one tip more
 * @param now its words; empty for {@code tip}; of {@code skills} one id a line
 */
public record Part(String name, String now) {

    /** The list of skills that a job role needs. */
    public static final String SKILLS = "skills";

    /** One tip more. */
    public static final String TIP = "tip";

    /** In the order in which a page shows them. */
    public static List<Part> of(Skill skill) {
        List<Part> parts = new ArrayList<>(
                List.of(new Part("summary", skill.summary()), new Part("whyItMatters", skill.whyItMatters())));
        for (Criterion criterion : skill.criteria()) {
            String at = "criteria/" + criterion.id() + "/";
            parts.add(new Part(at + "text", criterion.text()));
            parts.add(new Part(at + "lookFor", criterion.lookFor()));
            parts.add(new Part(at + "notYet", criterion.notYet()));
        }
        parts.add(new Part(TIP, ""));
        if (skill.example() != null) {
            parts.add(new Part("example", skill.example()));
        }
        return parts;
    }

    public static List<Part> of(JobRole role) {
        return List.of(new Part("customer", role.customer()), new Part(SKILLS, String.join("\n", role.skills())));
    }

    /** Whether another text here is another criterion, and so another version of its skill. */
    public boolean isCriterion() {
        return name.startsWith("criteria/");
    }

    /** The criterion it belongs to; empty for other parts. */
    public String criterion() {
        return isCriterion() ? name.split("/")[1] : "";
    }

    /** What it is of its criterion, or its name. */
    public String field() {
        return isCriterion() ? name.split("/")[2] : name;
    }
}
