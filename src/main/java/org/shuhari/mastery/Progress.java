package org.shuhari.mastery;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.shuhari.catalog.Skill;

/**
 * One person and one skill on one day: a cell of the matrix. Computed from facts; it changes only when a fact is added.
 *
 * @param practices since the last unrevoked confirmation (R3)
 * @param days different days they fall on
 * @param observed how many of them an observer confirmed
 * @param missing what is still missing, in the order it is done
 * @param missingForChange for a mastered skill that has a newer version: what is missing before a coach may look at what is new
 *     (R14); null for every other
 * @param pulledOn since when it holds a place in practice; null when it holds none
 * @param setAside put back by the learner, or come back by a revocation
 * @param begun pulled now, or with a practice, or once confirmed (R1)
 * @param masteredOn the day of the confirmation that counts; null without one
 * @param refreshDue until when it holds; null without a confirmation or when it holds for ever
 * @param masteredVersion the skill's version that was confirmed
 * @param signOffId the sign-off that completed the confirmation
 * @param requestId the waiting request; null when none
 */
public record Progress(
        Skill skill,
        MasteryState state,
        int practices,
        int days,
        int observed,
        List<Missing> missing,
        List<Missing> missingForChange,
        LocalDate pulledOn,
        boolean setAside,
        boolean begun,
        LocalDate masteredOn,
        LocalDate refreshDue,
        Integer masteredVersion,
        Basis basis,
        boolean recognised,
        UUID signOffId,
        UUID requestId) {}
