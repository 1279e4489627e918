package org.shuhari.mastery;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import org.shuhari.people.OrganisationSettings;
import org.shuhari.people.Settings;
import org.shuhari.shared.OrganisationClock;
import org.shuhari.shared.UseCase;

/** Which practices are still needed: what they hold is kept as long as they support a confirmation that is current. */
@UseCase
public class EvidenceNeeds {

    @Inject
    private FactTables tables;

    @Inject
    private Settings settings;

    @Inject
    private OrganisationClock clock;

    /**
     * The practices of these people that were last needed on a day or before. One that supports a current confirmation, or
     * a waiting request, is needed today; one that never supported any was last needed on the day it was recorded.
     */
    public List<UUID> notNeededSince(LocalDate day, Collection<UUID> people) {
        OrganisationSettings now = settings.current();
        LocalDate today = clock.today();
        return tables.of(new LinkedHashSet<>(people)).values().stream()
                .flatMap(facts -> new EvidenceNeed(facts, now, today).notNeededSince(day).stream())
                .toList();
    }
}
