package org.shuhari.people;

import jakarta.inject.Inject;
import org.shuhari.shared.UseCase;

/** In which language somebody reads. It changes nobody's standing, so the ledger does not tell it. */
@UseCase
public class OwnLanguage {

    @Inject
    private SignedIn signedIn;

    @Inject
    private People people;

    /** @param language null: as the browser says */
    public void choose(Language language) {
        people.lock(signedIn.id()).read(language);
    }
}
