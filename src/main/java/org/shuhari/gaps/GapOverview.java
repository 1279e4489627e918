package org.shuhari.gaps;

/** What the page shows together, of one moment. */
public record GapOverview(GapTable table, Risks.Counts risks, Flow flow) {}
