package org.shuhari.signoff.watch;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.shuhari.catalog.Catalogs;
import org.shuhari.mastery.Progress;
import org.shuhari.mastery.Progresses;
import org.shuhari.people.People;
import org.shuhari.shared.OrganisationClock;
import org.shuhari.shared.Sha256;
import org.shuhari.shared.UseCase;

/** The codes with which a learner assents beforehand. */
@UseCase
public class Assents {

    /** 125 bits: nobody guesses one. */
    private static final int LETTERS = 25;

    private static final String ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final int LONGEST = 100;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private People people;

    @Inject
    private Progresses progresses;

    @Inject
    private Catalogs catalogs;

    @Inject
    private OrganisationClock clock;

    private final SecureRandom random = new SecureRandom();

    /**
     * A code to show.
     *
     * @param skill null: any that the learner has in practice
     */
    public record Offered(String code, Instant expiresAt, String skill) {}

    /** Whose a good code is; {@code skills} are those it may be used for. */
    public record Known(UUID learner, List<String> skills) {}

    /**
     * Makes a code that is good once, for half an hour.
     *
     * @throws org.shuhari.shared.Problem 404 for an unknown skill
     */
    public Offered offer(UUID learner, String skill) {
        if (skill != null) {
            catalogs.current().skill(skill);
        }
        people.lock(learner);
        StringBuilder code = new StringBuilder(LETTERS);
        for (int i = 0; i < LETTERS; i++) {
            code.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        Assent assent = new Assent(Sha256.of(code.toString()), learner, skill, clock.now());
        em.persist(assent);
        return new Offered(code.toString(), assent.expiresAt(), skill);
    }

    /** Whose a code is, for the page that it opens; empty for one that cannot be used any more, or never was one. */
    public Optional<Known> whose(String code) {
        return find(code)
                .filter(assent -> assent.isGood(clock.now()))
                .map(assent -> new Known(assent.learnerId(), skillsOf(assent)));
    }

    private List<String> skillsOf(Assent assent) {
        return assent.skill() == null ? inPractice(assent.learnerId()) : List.of(assent.skill());
    }

    /**
     * Uses a code up, in the caller's transaction; the learner's row is locked.
     *
     * @throws org.shuhari.shared.Problem 409 {@code assent-unknown}, {@code assent-of-another}, {@code assent-used}, {@code
     *     assent-over}, {@code assent-for-another-skill}
     */
    @Transactional(Transactional.TxType.MANDATORY)
    void use(String code, UUID learner, String skill) {
        Assent assent = find(code).orElseThrow(WatchRefusals::codeUnknown);
        assent.use(learner, skill, inPractice(learner), clock.now());
    }

    private List<String> inPractice(UUID learner) {
        return progresses.pathOf(learner).all().stream()
                .filter(progress -> progress.pulledOn() != null || progress.requestId() != null)
                .map(Progress::skill)
                .map(skill -> skill.id())
                .toList();
    }

    private Optional<Assent> find(String code) {
        return code == null || code.length() > LONGEST
                ? Optional.empty()
                : Optional.ofNullable(
                        em.find(Assent.class, Sha256.of(code.strip().toLowerCase(Locale.ROOT))));
    }
}
