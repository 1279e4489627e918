package org.shuhari.curation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.omnifaces.util.Faces;
import org.shuhari.catalog.Catalogs;
import org.shuhari.catalog.Criterion;
import org.shuhari.catalog.Skill;
import org.shuhari.catalog.file.CatalogSource;
import org.shuhari.curation.Affected;
import org.shuhari.curation.Candidate;
import org.shuhari.curation.Candidates;
import org.shuhari.people.Role;
import org.shuhari.people.SignedIn;
import org.shuhari.shared.Wordings;
import org.shuhari.shared.web.PageAnswers;

/** The catalog in force and the folder's, for those who may change it. */
@Named
@RequestScoped
public class CatalogView {

    private static final int SHOWN_BEFORE = 10;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Candidates candidates;

    @Inject
    private Catalogs catalogs;

    @Inject
    private CatalogSource source;

    @Inject
    private PageAnswers answers;

    @Inject
    private Wordings wordings;

    private Candidate candidate;
    private Map<Skill, Affected> older;

    /** What the folder holds, read for this request. The page is built from it, so the right to see it is judged here. */
    public Candidate candidate() {
        if (candidate == null) {
            signedIn.needs(Role.HR, Role.ADMIN);
            candidate = candidates.look(signedIn.has(Role.HR));
        }
        return candidate;
    }

    /** Where the folder is: the shipped one has no place that anybody could change. */
    public String folder() {
        return source.isShipped() ? said("catalog.shipped") : source.folder().toString();
    }

    public String counts() {
        var now = candidate().inForce();
        return said(
                "catalog.counts",
                now.skills().size(),
                now.templates().size(),
                now.jobRoles().size());
    }

    /** How many skills are added, changed and retired, in one sentence. */
    public String summary() {
        var changes = candidate().changes();
        return said(
                "catalog.summary",
                candidate().found().version(),
                changes.added().size(),
                changes.changed().size(),
                changes.retired().size());
    }

    /** Who holds a skill under an older version. */
    public List<Map.Entry<Skill, Affected>> older() {
        if (older == null) {
            older = candidates.underOlderVersions(signedIn.has(Role.HR));
        }
        return List.copyOf(older.entrySet());
    }

    /** The catalogs in force before, the newest first. */
    public List<Catalogs.InForce> before() {
        return catalogs.history().stream().skip(1).limit(SHOWN_BEFORE).toList();
    }

    public String part(String name) {
        return said("part." + name);
    }

    /** Whom a change concerns: 12 hold it under an older version, 3 practise it, 1 waits. */
    public String concerned(Affected affected, boolean retired) {
        return said(
                retired ? "catalog.concerned.retired" : "catalog.concerned",
                affected.mastered(),
                affected.practising(),
                affected.waiting());
    }

    /** New to those confirmed under a version. */
    public String unseen(Integer version, List<Criterion> criteria) {
        return said("catalog.unseen", version, criteria.size());
    }

    public List<Map.Entry<Integer, List<Criterion>>> versions(Affected affected) {
        return List.copyOf(affected.unseen().entrySet());
    }

    public String take() {
        signedIn.needs(Role.HR, Role.ADMIN);
        return answers.attempt(
                () -> candidates.take(signedIn.id(), Faces.getRequestParameter("hash")),
                "/curation/catalog.xhtml",
                said("catalog.taken"));
    }

    public String said(String key, Object... values) {
        return wordings.said("curation", key, values);
    }
}
