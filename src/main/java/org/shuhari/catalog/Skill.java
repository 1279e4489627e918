package org.shuhari.catalog;

import java.util.List;
import java.util.Optional;

/**
 * What a person can master.
 *
 * @param id a slug, for ever the same
 * @param version counts up when a criterion changes (R14)
 * @param requires the skills to master before this one opens
 * @param example what a good practice record looks like; may be null
 * @param signOffs how many coaches confirm it: 1 or 2
 * @param refreshMonths how long a confirmation holds; 0: for ever (R9)
 * @param refreshPractices observed practices a refresh asks for
 * @param retired kept for those who have it, no longer to be pulled (R14)
 */
public record Skill(
        String id,
        String title,
        String group,
        int version,
        String summary,
        String whyItMatters,
        List<String> requires,
        PracticeNeed practice,
        List<Criterion> criteria,
        List<String> coachQuestions,
        List<String> tips,
        String example,
        List<String> mistakes,
        List<String> sources,
        int signOffs,
        int refreshMonths,
        int refreshPractices,
        boolean retired) {

    public Skill {
        requires = Lists.given(requires);
        criteria = Lists.given(criteria);
        coachQuestions = Lists.given(coachQuestions);
        tips = Lists.given(tips);
        mistakes = Lists.given(mistakes);
        sources = Lists.given(sources);
    }

    public List<String> criterionIds() {
        return criteria.stream().map(Criterion::id).toList();
    }

    public Optional<Criterion> criterion(String criterionId) {
        return criteria.stream().filter(c -> c.id().equals(criterionId)).findFirst();
    }
}
