package org.shuhari.notices.mail;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/** A mail as it goes out. Nothing in it holds a line break but the two texts. */
record WrittenLetter(
        UUID id,
        Instant madeAt,
        Locale language,
        String name,
        String address,
        String subject,
        String plain,
        String html) {}
