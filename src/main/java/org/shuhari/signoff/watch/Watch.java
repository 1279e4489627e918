package org.shuhari.signoff.watch;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.shuhari.catalog.Catalog;
import org.shuhari.catalog.Skill;
import org.shuhari.mastery.MasteryState;
import org.shuhari.shared.Texts;
import org.shuhari.shared.data.StringListConverter;
import org.shuhari.signoff.Decided;
import org.shuhari.signoff.Decision;

/**
 * Somebody watched a learner practise.
 *
 * <p>Its life: the watcher writes it down and waits for the learner, or brings the learner's assent along. The learner agrees
 * once – it becomes an observed practice, and a decision where one can be taken – or says no. Unanswered it lapses when its
 * day lies too far back for a practice to be recorded. Until it is agreed to, the watcher may take it back. What it says in words goes where it belongs when it is agreed, and goes
 * for good some time after it was declined or has lapsed.
 */
@Entity
public class Watch {

    @Id
    private UUID id;

    @Column(name = "learner_id")
    private UUID learnerId;

    @Column(name = "watcher_id")
    private UUID watcherId;

    private String skill;

    @Column(name = "skill_version")
    private int skillVersion;

    @Column(name = "catalog_id")
    private String catalogId;

    @Column(name = "done_on")
    private LocalDate doneOn;

    private String place;

    @Convert(converter = StringListConverter.class)
    private List<String> criteria;

    private String words;

    @Column(name = "next_step")
    private String nextStep;

    @Column(name = "entered_at")
    private Instant enteredAt;

    @Column(name = "received_at")
    private Instant receivedAt;

    @Enumerated(EnumType.STRING)
    private WatchState state;

    @Column(name = "answered_at")
    private Instant answeredAt;

    private String digest;

    @Column(name = "practice_id")
    private UUID practiceId;

    @Column(name = "request_id")
    private UUID requestId;

    @Column(name = "sign_off_id")
    private UUID signOffId;

    @Enumerated(EnumType.STRING)
    private Decision decision;

    @Enumerated(EnumType.STRING)
    @Column(name = "answered_state")
    private MasteryState answeredState;

    @Lob
    @Column(name = "answered_unlocked")
    private String answeredUnlocked;

    @Enumerated(EnumType.STRING)
    @Column(name = "left_open")
    private Left left;

    @Convert(converter = StringListConverter.class)
    private List<String> missing;

    @Column(name = "erased_at")
    private Instant erasedAt;

    @Version
    private long version;

    protected Watch() {}

    Watch(UUID watcher, WatchForm form, LocalDate doneOn, Catalog catalog, Instant entered, Instant received) {
        Skill watched = catalog.skill(form.skill());
        id = form.id();
        learnerId = form.learner();
        watcherId = watcher;
        skill = watched.id();
        skillVersion = watched.version();
        catalogId = catalog.id();
        this.doneOn = doneOn;
        place = form.place();
        criteria = watched.criterionIds().stream()
                .filter(form.criteria()::contains)
                .toList();
        words = Texts.missing(form.words()) ? null : form.words();
        nextStep = Texts.missing(form.nextStep()) ? null : form.nextStep();
        enteredAt = entered;
        receivedAt = received;
        state = WatchState.WAITING;
        digest = form.digest();
    }

    /** Whether this is what the same watcher sent before (R12). */
    boolean isSame(UUID watcher, WatchForm form) {
        return watcherId.equals(watcher) && digest.equals(form.digest());
    }

    /** @param earliest the earliest day that a practice may be recorded for */
    WatchState state(LocalDate earliest) {
        return state == WatchState.WAITING && doneOn.isBefore(earliest) ? WatchState.LAPSED : state;
    }

    /** The learner says no. */
    void decline(Instant now) {
        state = WatchState.DECLINED;
        answeredAt = now;
    }

    /** The watcher takes it back: the words go at once. What the learner has answered stays the answer. */
    void takeBack(Instant now) {
        if (state == WatchState.WAITING) {
            state = WatchState.WITHDRAWN;
        }
        erase(now);
    }

    /** The learner assented, and the practice is recorded: the words stand there now. */
    void agree(UUID practice, Instant now) {
        state = WatchState.AGREED;
        answeredAt = now;
        practiceId = practice;
        forgetWords();
    }

    /** A decision was taken with it. */
    void decided(UUID request, Decided answer) {
        requestId = request;
        signOffId = answer.signOff().id();
        decision = answer.signOff().decision();
        answeredState = answer.state();
        answeredUnlocked = String.join(";", answer.unlocked());
    }

    /**
     * None was taken.
     *
     * @param lacking what the evidence still lacks, for a watcher who may know it
     */
    void leaveOpen(Left why, List<Lack> lacking) {
        left = why;
        missing = lacking.stream().map(Lack::kept).toList();
    }

    /** Its words have had their time. */
    void erase(Instant now) {
        forgetWords();
        erasedAt = now;
    }

    private void forgetWords() {
        place = "";
        criteria = List.of();
        words = null;
        nextStep = null;
    }

    UUID id() {
        return id;
    }

    UUID learnerId() {
        return learnerId;
    }

    UUID watcherId() {
        return watcherId;
    }

    String skill() {
        return skill;
    }

    int skillVersion() {
        return skillVersion;
    }

    String catalogId() {
        return catalogId;
    }

    LocalDate doneOn() {
        return doneOn;
    }

    String place() {
        return place;
    }

    List<String> criteria() {
        return criteria;
    }

    String words() {
        return words;
    }

    String nextStep() {
        return nextStep;
    }

    Instant enteredAt() {
        return enteredAt;
    }

    Instant receivedAt() {
        return receivedAt;
    }

    Instant answeredAt() {
        return answeredAt;
    }

    UUID practiceId() {
        return practiceId;
    }

    UUID requestId() {
        return requestId;
    }

    UUID signOffId() {
        return signOffId;
    }

    Decision decision() {
        return decision;
    }

    MasteryState answeredState() {
        return answeredState;
    }

    List<String> answeredUnlocked() {
        return answeredUnlocked == null || answeredUnlocked.isEmpty()
                ? List.of()
                : List.of(answeredUnlocked.split(";"));
    }

    Left left() {
        return left;
    }

    List<Lack> missing() {
        return missing == null ? List.of() : missing.stream().map(Lack::read).toList();
    }

    Instant erasedAt() {
        return erasedAt;
    }
}
