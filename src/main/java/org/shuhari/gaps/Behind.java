package org.shuhari.gaps;

import java.time.LocalDate;
import java.util.UUID;
import org.shuhari.mastery.MasteryState;

/**
 * Somebody behind a cell of the gaps.
 *
 * @param unit where the person works
 * @param needs whether the person's job role needs the skill
 * @param state {@link MasteryState#OPEN} for never begun, be it open or locked
 * @param refreshDue the last day it holds; null without a confirmation, or when it holds for ever
 */
public record Behind(UUID employee, UUID unit, boolean needs, MasteryState state, LocalDate refreshDue) {}
