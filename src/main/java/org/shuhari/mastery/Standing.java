package org.shuhari.mastery;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.shuhari.catalog.Skill;
import org.shuhari.people.OrganisationSettings;

/** One skill of one person on one day, as far as it can be told without looking at other skills. */
final class Standing {

    /** How long a confirmation is prolonged while a request waits that was made in time (R1). */
    static final int WAITING_DAYS = 30;

    /** How long a lapsed skill still counts as a prerequisite (R2). */
    private static final int GRACE_DAYS = 90;

    private final Skill skill;
    private final SkillFacts facts;
    private final OrganisationSettings settings;
    private final LocalDate today;
    private final Optional<Confirmation> counting;
    private final Optional<Asking> waiting;
    private final Optional<Holding> holding;

    Standing(Skill skill, SkillFacts facts, OrganisationSettings settings, LocalDate today) {
        this.skill = skill;
        this.facts = facts;
        this.settings = settings;
        this.today = today;
        this.counting = facts.counting();
        this.waiting = facts.waiting();
        this.holding = counting.map(c -> Holding.of(c, facts.renewals(), facts.away(), settings.refreshNotice()));
    }

    Skill skill() {
        return skill;
    }

    SkillFacts facts() {
        return facts;
    }

    Optional<Confirmation> counting() {
        return counting;
    }

    Optional<Asking> waiting() {
        return waiting;
    }

    Optional<Holding> holding() {
        return holding;
    }

    /** R1 (1): the confirmation that counts has not passed its last day. */
    boolean current() {
        return holding.isPresent() && withinDays(0);
    }

    /** R14: it was confirmed under an older version of the skill. */
    boolean older() {
        return counting.filter(c -> c.skillVersion() < skill.version()).isPresent();
    }

    /** R2: counts as a prerequisite. */
    boolean met() {
        return skill.retired() || holding.isPresent() && withinDays(GRACE_DAYS);
    }

    private boolean withinDays(int days) {
        return holding.get().on(today.minusDays(days + (askedInTime() ? WAITING_DAYS : 0)));
    }

    private boolean askedInTime() {
        return waiting.filter(a -> holding.get().on(dayOf(a.askedAt()))).isPresent();
    }

    private LocalDate dayOf(Instant instant) {
        return instant.atZone(settings.zone()).toLocalDate();
    }

    /** R1, the first that fits. */
    MasteryState state(boolean prerequisitesMet) {
        if (current()) {
            return holding.get().noticeOn(today) ? MasteryState.REFRESH_DUE : MasteryState.MASTERED;
        }
        if (waiting.isPresent()) {
            return MasteryState.AWAITING_SIGN_OFF;
        }
        if (counting.isPresent()) {
            return MasteryState.LAPSED;
        }
        if (facts.begun()) {
            return MasteryState.PRACTISING;
        }
        return prerequisitesMet ? MasteryState.OPEN : MasteryState.LOCKED;
    }

    /** R11: pulled and not set aside; it need not hold a place now. */
    boolean pulled() {
        return facts.lastPullWas(Pull.Kind.PULLED) && counting.isEmpty();
    }

    /** R11: awaiting sign-off keeps the place until the promised answer time is over. */
    boolean takesPlace() {
        return pulled() && waiting.filter(a -> today.isAfter(a.promisedUntil())).isEmpty();
    }

    boolean setAside() {
        return facts.lastPullWas(Pull.Kind.SET_ASIDE) && counting.isEmpty() && facts.begun();
    }

    LocalDate pulledOn() {
        return dayOf(facts.lastPull().orElseThrow().at());
    }

    /** What the evidence still lacks (R3, R4); empty for a waiting request on a claim (R16). */
    List<Missing> missingEvidence() {
        if (waiting.filter(Asking::claimed).isPresent()) {
            return List.of();
        }
        List<Missing> missing = new ArrayList<>(counting.isPresent() ? missingForRefresh() : missingForMastery());
        boolean secondLook = waiting.filter(Asking::secondLook).isPresent();
        if (!secondLook) {
            missing.addAll(missingAfterRefusal());
        }
        return missing;
    }

    /** R4: a practice since the last "not yet" or revocation. */
    List<Missing> missingAfterRefusal() {
        return facts.lastRefusal()
                .filter(refusal -> !facts.practisedSince(refusal))
                .map(refusal -> List.of(Missing.of(Missing.Kind.PRACTICE_AFTER_DECISION)))
                .orElse(List.of());
    }

    private List<Missing> missingForMastery() {
        List<Evidence> counted = facts.counted();
        long days = counted.stream().map(Evidence::doneOn).distinct().count();
        long observed = counted.stream().filter(Evidence::observed).count();
        return lacking(
                skill.practice().minimum() - counted.size(),
                skill.practice().days() - days,
                skill.practice().observed() - observed);
    }

    private List<Missing> missingForRefresh() {
        LocalDate from = refreshWindow();
        List<Evidence> inside =
                facts.counted().stream().filter(e -> !e.doneOn().isBefore(from)).toList();
        long observed = inside.stream().filter(Evidence::observed).count();
        return lacking(skill.refreshPractices() - inside.size(), 0, skill.refreshPractices() - observed);
    }

    /**
     * From when on a practice counts for a refresh; for a waiting request as it stood when it was made. Before the notice window
     * a changed skill alone is looked at, and every practice since the confirmation may show what is new (R14).
     */
    private LocalDate refreshWindow() {
        Holding window = waiting.map(
                        a -> Holding.knownAt(a.askedAt(), counting.orElseThrow(), facts, settings.refreshNotice()))
                .orElseGet(holding::orElseThrow);
        LocalDate day = waiting.map(a -> dayOf(a.askedAt())).orElse(today);
        boolean early = window.on(day) && !window.noticeOn(day);
        if (early && (waiting.isPresent() || older())) {
            return LocalDate.MIN;
        }
        return window.noticeFrom() == null ? LocalDate.MAX : window.noticeFrom();
    }

    private static List<Missing> lacking(long practices, long days, long observed) {
        List<Missing> missing = new ArrayList<>();
        add(missing, Missing.Kind.PRACTICE, practices);
        add(missing, Missing.Kind.DAY, days);
        add(missing, Missing.Kind.OBSERVATION, observed);
        return missing;
    }

    private static void add(List<Missing> missing, Missing.Kind kind, long count) {
        if (count > 0) {
            missing.add(Missing.of(kind, (int) count));
        }
    }

    /** The cell of the matrix. */
    Progress progress(List<String> prerequisites) {
        List<Evidence> counted = facts.counted();
        MasteryState state = state(prerequisites.isEmpty());
        return new Progress(
                skill,
                state,
                counted.size(),
                (int) counted.stream().map(Evidence::doneOn).distinct().count(),
                (int) counted.stream().filter(Evidence::observed).count(),
                missing(state, prerequisites),
                state == MasteryState.MASTERED && older() ? missingEvidence() : null,
                takesPlace() ? pulledOn() : null,
                setAside(),
                facts.begun(),
                counting.map(Confirmation::confirmedOn).orElse(null),
                holding.map(Holding::until).orElse(null),
                counting.map(Confirmation::skillVersion).orElse(null),
                counting.map(Confirmation::basis).orElse(null),
                counting.filter(Confirmation::recognised).isPresent(),
                counting.map(Confirmation::signOff).orElse(null),
                waiting.map(Asking::id).orElse(null));
    }

    private List<Missing> missing(MasteryState state, List<String> prerequisites) {
        if (state == MasteryState.MASTERED) {
            return List.of();
        }
        List<Missing> missing = new ArrayList<>();
        prerequisites.stream().map(Missing::prerequisite).forEach(missing::add);
        missing.addAll(missingEvidence());
        if (missing.isEmpty()) {
            missing.add(Missing.of(Missing.Kind.SIGN_OFF));
        }
        return List.copyOf(missing);
    }
}
