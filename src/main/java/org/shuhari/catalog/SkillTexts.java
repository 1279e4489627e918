package org.shuhari.catalog;

import java.util.List;

/**
 * A skill's texts in another language; each but the id may be left out.
 *
 * @param version the version of the skill that was translated; of another one the criteria are not used, because a coach
 *     must never judge by criteria that no longer hold
 * @param criteria by their ids; in each of them a text may be null
 */
public record SkillTexts(
        String id,
        int version,
        String title,
        String summary,
        String whyItMatters,
        List<Criterion> criteria,
        List<String> coachQuestions,
        List<String> tips,
        String example,
        List<String> mistakes) {

    public SkillTexts {
        criteria = Lists.given(criteria);
        coachQuestions = Lists.given(coachQuestions);
        tips = Lists.given(tips);
        mistakes = Lists.given(mistakes);
    }

    Skill of(Skill skill) {
        return new Skill(
                skill.id(),
                Translation.either(title, skill.title()),
                skill.group(),
                skill.version(),
                Translation.either(summary, skill.summary()),
                Translation.either(whyItMatters, skill.whyItMatters()),
                skill.requires(),
                skill.practice(),
                skill.criteria().stream()
                        .map(criterion -> version == skill.version() ? of(criterion) : criterion)
                        .toList(),
                Translation.either(coachQuestions, skill.coachQuestions()),
                Translation.either(tips, skill.tips()),
                Translation.either(example, skill.example()),
                Translation.either(mistakes, skill.mistakes()),
                skill.sources(),
                skill.signOffs(),
                skill.refreshMonths(),
                skill.refreshPractices(),
                skill.retired());
    }

    private Criterion of(Criterion criterion) {
        return Translation.find(criteria, Criterion::id, criterion.id())
                .map(texts -> new Criterion(
                        criterion.id(),
                        Translation.either(texts.text(), criterion.text()),
                        Translation.either(texts.lookFor(), criterion.lookFor()),
                        Translation.either(texts.notYet(), criterion.notYet())))
                .orElse(criterion);
    }
}
