package org.shuhari.signoff;

import java.time.LocalDate;
import java.util.UUID;

/** A confirmation as {@code mastery} keeps it, read for the ledger and for its verification. */
record ConfirmationRow(
        UUID id,
        UUID employee,
        String skill,
        UUID request,
        int skillVersion,
        LocalDate confirmedOn,
        int refreshMonths,
        boolean recognised,
        boolean revoked) {}
