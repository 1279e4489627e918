package org.shuhari.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.shuhari.catalog.Catalog;
import org.shuhari.catalog.Catalogs;
import org.shuhari.catalog.Skill;
import org.shuhari.mastery.Goals;
import org.shuhari.practice.Fields;
import org.shuhari.practice.Observations;
import org.shuhari.practice.Practices;
import org.shuhari.practice.Recording;
import org.shuhari.practice.Seen;
import org.shuhari.shared.OrganisationClock;
import org.shuhari.signoff.Ask;
import org.shuhari.signoff.CoachDecision;
import org.shuhari.signoff.Decision;
import org.shuhari.signoff.Paces;
import org.shuhari.signoff.Requests;
import org.shuhari.signoff.SignOffs;
import org.shuhari.signoff.dialogue.Dialogues;
import org.shuhari.signoff.dialogue.KataCard;
import org.shuhari.signoff.dialogue.Said;
import org.shuhari.signoff.dialogue.Topic;

/** Lets the plan happen: each event through its real use case, at its own time. */
@ApplicationScoped
class History {

    @Inject
    private OrganisationClock clock;

    @Inject
    private Catalogs catalogs;

    @Inject
    private Practices practices;

    @Inject
    private Observations observations;

    @Inject
    private Requests requests;

    @Inject
    private SignOffs signOffs;

    @Inject
    private Paces paces;

    @Inject
    private Goals goals;

    @Inject
    private Dialogues dialogues;

    private int opened;

    /** One transaction an event, in the order given. */
    void happen(List<Event> events, PracticeTexts texts) {
        Catalog catalog = catalogs.current();
        for (Event event : events) {
            clock.at(event.at(), () -> {
                happen(event, catalog, texts);
                return event;
            });
        }
    }

    private void happen(Event event, Catalog catalog, PracticeTexts texts) {
        if (event instanceof Event.Practised practised) {
            record(practised, catalog.skill(practised.skill()), texts);
        } else if (event instanceof Event.Observed observed) {
            observations.observe(observed.observer(), observed.practice(), new Seen(true, List.of(), null));
        } else if (event instanceof Event.Asked asked) {
            requests.ask(asked.learner().id(), new Ask(asked.request(), asked.skill(), null, false));
        } else if (event instanceof Event.Wrote wrote) {
            write(wrote);
        } else if (event instanceof Event.Aimed aimed) {
            goals.aimAtJobRole(aimed.learner().id(), aimed.jobRole());
        } else if (event instanceof Event.Decided decided) {
            decide(decided, catalog.skill(decided.skill()), texts);
        }
    }

    private void write(Event.Wrote wrote) {
        Topic topic = new Topic(wrote.learner().id(), wrote.skill());
        KataCard card = wrote.card() == null ? null : KataCard.of(wrote.card());
        dialogues.open(wrote.author(), topic);
        dialogues.say(wrote.author(), topic, null, new Said(wrote.words(), card), List.of());
        if (wrote.read()) {
            UUID learner = wrote.learner().id();
            dialogues.open(wrote.author().equals(learner) ? wrote.learner().coach() : learner, topic);
        }
    }

    private void record(Event.Practised practised, Skill skill, PracticeTexts texts) {
        PracticeTexts.Written written = texts.next(
                skill.practice().template(), practised.learner().player().name());
        LocalDate day = clock.dayOf(practised.at());
        practices.record(
                practised.learner().id(),
                new Recording(
                        practised.practice(),
                        skill.id(),
                        day,
                        written.place(),
                        written.minutes(),
                        practised.observer(),
                        Fields.of(written.fields()),
                        null,
                        List.of()));
    }

    /** Some minutes before deciding, the coach began to look: 4, 5, 6, 7, 8 and again. */
    private void open(Event.Decided decided) {
        Instant before = decided.at().minus(4 + opened++ % 5, ChronoUnit.MINUTES);
        clock.at(before, () -> {
            paces.opened(decided.coach(), decided.request());
            return null;
        });
    }

    private void decide(Event.Decided decided, Skill skill, PracticeTexts texts) {
        open(decided);
        List<String> seen = decided.mastered()
                ? skill.criterionIds()
                : skill.criterionIds().subList(1, skill.criteria().size());
        signOffs.decide(
                decided.coach(),
                decided.request(),
                new CoachDecision(
                        null,
                        decided.mastered() ? Decision.MASTERED : Decision.NOT_YET,
                        seen,
                        Map.<String, String>of(),
                        null,
                        decided.mastered() ? null : texts.nextStep()));
    }
}
