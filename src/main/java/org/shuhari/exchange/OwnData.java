package org.shuhari.exchange;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.shuhari.people.PersonalData;
import org.shuhari.shared.OrganisationClock;
import org.shuhari.shared.UseCase;

/** Everything that is kept about one person, for that person. */
@UseCase
public class OwnData {

    @Inject
    @Any
    private Instance<PersonalData> features;

    @Inject
    private OrganisationClock clock;

    /** What is kept at one moment. */
    public record Kept(UUID person, Instant madeAt, List<PersonalData.Part> parts) {}

    /** Gathers it from all features. */
    public Kept of(UUID person) {
        List<PersonalData.Part> parts = features.stream()
                .sorted(Comparator.comparingInt(PersonalData::place))
                .flatMap(each -> each.about(person).stream())
                .toList();
        return new Kept(person, clock.now(), parts);
    }
}
