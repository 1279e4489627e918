package org.shuhari.exchange.competencies;

import java.util.List;
import java.util.stream.IntStream;
import org.shuhari.catalog.Criterion;
import org.shuhari.catalog.Skill;

/** A skill's criteria as a rubric. */
record Rubrics(Addresses addresses, String changed) {

    CFRubric of(Skill skill, Link item) {
        Link itself = addresses.link(item.title(), "CFRubrics", "rubric", skill.id());
        List<CFRubric.Criterion> criteria = IntStream.range(0, skill.criteria().size())
                .mapToObj(i -> criterion(itself, item, skill, skill.criteria().get(i), i + 1))
                .toList();
        return new CFRubric(
                itself.identifier(),
                itself.uri(),
                itself.title(),
                "What a coach sees at the workplace when somebody masters: " + itself.title(),
                changed,
                criteria);
    }

    private CFRubric.Criterion criterion(Link rubric, Link item, Skill skill, Criterion criterion, int position) {
        String id = addresses.id("criterion", skill.id(), criterion.id());
        return new CFRubric.Criterion(
                id,
                within(rubric, id),
                criterion.text(),
                item,
                position,
                rubric.identifier(),
                changed,
                List.of(
                        level(rubric, id, "Not yet", criterion.notYet(), 0),
                        level(rubric, id, "Seen", criterion.lookFor(), 1)),
                CaseJson.own(CaseJson.object().put("id", criterion.id())));
    }

    private CFRubric.Level level(Link rubric, String criterion, String quality, String description, int score) {
        String id = addresses.id("level", criterion, quality);
        return new CFRubric.Level(id, within(rubric, id), description, quality, score, score + 1, criterion, changed);
    }

    private static String within(Link rubric, String id) {
        return rubric.uri() + "#" + id;
    }
}
