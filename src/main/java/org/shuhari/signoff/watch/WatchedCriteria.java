package org.shuhari.signoff.watch;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.shuhari.catalog.Catalog;
import org.shuhari.catalog.Catalogs;
import org.shuhari.catalog.Skill;

/** What was ticked, in the words it was ticked under, and which of them a version of the skill still says (R14). */
@Dependent
class WatchedCriteria {

    @Inject
    private Catalogs catalogs;

    /** The ids of those that a version of the skill says in the same words. */
    List<String> same(Watch watch, Skill skill) {
        int one = watch.skillVersion();
        int other = skill.version();
        Set<String> changed = catalogs.unseen(skill.id(), Math.min(one, other), Math.max(one, other));
        return watch.criteria().stream()
                .filter(id -> skill.criterion(id).isPresent() && !changed.contains(id))
                .toList();
    }

    /** Those that the skill as it is now says in the same words. */
    List<String> sameNow(Watch watch) {
        return same(watch, catalogs.current().skill(watch.skill()));
    }

    /** In the words of the version that was watched, in its order. */
    List<Watched.Seen> inWords(Watch watch) {
        if (watch.criteria().isEmpty()) {
            return List.of();
        }
        Catalog now = catalogs.current();
        List<String> same =
                now.find(watch.skill()).map(skill -> same(watch, skill)).orElse(List.of());
        Catalog then = catalogs.byId(watch.catalogId()).orElse(now);
        return then.find(watch.skill()).stream()
                .flatMap(skill -> skill.criteria().stream())
                .filter(criterion -> watch.criteria().contains(criterion.id()))
                .map(criterion -> new Watched.Seen(criterion.id(), criterion.text(), same.contains(criterion.id())))
                .toList();
    }
}
