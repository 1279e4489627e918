package org.shuhari.shared.data;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/**
 * Instants as {@code timestamp with time zone}: EclipseLink 4.0 would store them as serialised bytes. H2's driver gives them
 * back with their offset, PostgreSQL's as a timestamp.
 */
@Converter(autoApply = true)
public class InstantConverter implements AttributeConverter<Instant, Object> {

    @Override
    public Object convertToDatabaseColumn(Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }

    @Override
    public Instant convertToEntityAttribute(Object stored) {
        return stored instanceof Timestamp timestamp
                ? timestamp.toInstant()
                : stored == null ? null : ((OffsetDateTime) stored).toInstant();
    }
}
