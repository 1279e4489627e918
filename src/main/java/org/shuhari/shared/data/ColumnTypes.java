package org.shuhari.shared.data;

import java.sql.Types;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.mappings.DatabaseMapping;
import org.eclipse.persistence.sessions.Session;

/** Names the columns' types for absent ids and instants: unnamed, they would be bound as text, which PostgreSQL refuses. */
final class ColumnTypes {

    private static final Map<Class<?>, Integer> TYPES =
            Map.of(UUID.class, Types.OTHER, Instant.class, Types.TIMESTAMP_WITH_TIMEZONE);

    private ColumnTypes() {}

    static void name(Session session) {
        for (ClassDescriptor descriptor : session.getDescriptors().values()) {
            for (DatabaseMapping mapping : descriptor.getMappings()) {
                Integer type = TYPES.get(attributeType(descriptor.getJavaClass(), mapping.getAttributeName()));
                if (type != null && mapping.getField() != null) {
                    mapping.getField().setSqlType(type);
                }
            }
        }
    }

    private static Class<?> attributeType(Class<?> entity, String attribute) {
        try {
            return entity.getDeclaredField(attribute).getType();
        } catch (NoSuchFieldException e) {
            return entity.getSuperclass() == null ? null : attributeType(entity.getSuperclass(), attribute);
        }
    }
}
