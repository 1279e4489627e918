package org.shuhari.demo;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.shuhari.people.Settings;
import org.shuhari.shared.UseCase;

/** Whether the database is free for the demo, holds a complete one, or one whose loading was cut off. */
@UseCase
class DemoMark {

    private static final String LOADING = "loading";
    private static final String COMPLETE = "complete";

    /** Everything a load writes, children before their parents; the accepted catalog and the zone stay. */
    private static final List<String> TABLES = List.of(
            "notice",
            "dialogue_read",
            "dialogue_message",
            "timetable_answer",
            "team_need",
            "review_opening",
            "coach_pace",
            "revocation",
            "sign_off",
            "sign_off_request",
            "claim",
            "attachment",
            "observation",
            "prediction",
            "practice",
            "renewal",
            "confirmation",
            "asking",
            "evidence",
            "pull",
            "import_row",
            "import_upload",
            "export_part",
            "job",
            "record_view",
            "invitation",
            "device",
            "token",
            "account",
            "sign_in_failure",
            "absence",
            "appointment",
            "coaching_unit",
            "assignment",
            "employee",
            "unit",
            "ledger_cursor",
            "retention_run",
            "ledger_body",
            "ledger_entry");

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Settings settings;

    /** Takes the database for a load: marks it, and empties what a load that was cut off has left. */
    public boolean take() {
        String mark = settings.find(Settings.DEMO).orElse(null);
        if (LOADING.equals(mark)) {
            empty();
        } else if (mark != null || holdsAnything()) {
            return false;
        }
        settings.set(Settings.DEMO, LOADING);
        return true;
    }

    public void complete() {
        settings.set(Settings.DEMO, COMPLETE);
    }

    private boolean holdsAnything() {
        return List.of("employee", "unit", "ledger_entry").stream()
                .anyMatch(table -> ((Number) em.createNativeQuery("select count(*) from " + table)
                                        .getSingleResult())
                                .longValue()
                        > 0);
    }

    private void empty() {
        em.createNativeQuery("update unit set parent_id = null").executeUpdate();
        TABLES.forEach(table -> em.createNativeQuery("delete from " + table).executeUpdate());
        em.createNativeQuery("update ledger_head set seq = 0, hash = '" + "0".repeat(64) + "'")
                .executeUpdate();
    }
}
