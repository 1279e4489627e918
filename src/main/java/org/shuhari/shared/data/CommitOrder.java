package org.shuhari.shared.data;

import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.sessions.Session;

/**
 * Tells EclipseLink in which order tables are written. It would work that out from relations, but our entities name other
 * aggregates by id; so it is read from the foreign keys. Rows of one table that point to each other (units) still need a
 * flush in between.
 */
final class CommitOrder {

    private CommitOrder() {}

    static void of(Session session, DatabaseMetaData database) throws SQLException {
        Collection<ClassDescriptor> all = session.getDescriptors().values();
        Map<String, ClassDescriptor> byTable = all.stream()
                .filter(descriptor -> descriptor.getTableName() != null)
                .collect(Collectors.toMap(CommitOrder::table, Function.identity(), (a, b) -> a));
        for (Map.Entry<String, ClassDescriptor> entry : byTable.entrySet()) {
            try (ResultSet keys = database.getImportedKeys(null, null, entry.getKey())) {
                while (keys.next()) {
                    ClassDescriptor target =
                            byTable.get(keys.getString("PKTABLE_NAME").toLowerCase(Locale.ROOT));
                    if (target != null && target != entry.getValue()) {
                        entry.getValue().addConstraintDependencies(target.getJavaClass());
                    }
                }
            }
        }
    }

    private static String table(ClassDescriptor descriptor) {
        return descriptor.getTableName().toLowerCase(Locale.ROOT);
    }
}
