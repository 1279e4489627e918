package org.shuhari.people;

import java.util.List;

/**
 * What a run would do now; nothing of it has been done.
 *
 * @param leavers who would become nameless, by the day they left
 * @param erased how many of what would go
 */
public record RetentionPreview(RetentionTimes times, List<Employee> leavers, Erased erased) {}
