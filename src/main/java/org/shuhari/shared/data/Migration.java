package org.shuhari.shared.data;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.eclipse.persistence.sessions.JNDIConnector;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionCustomizer;
import org.flywaydb.core.Flyway;

/**
 * Brings the schema up to date before JPA logs in, so that a migration that does not go through fails the deployment
 * (a start-up bean would come too late: the server has said "deployed" by then).
 */
public class Migration implements SessionCustomizer {

    @Override
    public void customize(Session session) throws SQLException {
        ColumnTypes.name(session);
        DataSource source = ((JNDIConnector) session.getLogin().getConnector()).getDataSource();
        try (Connection reachable = source.getConnection()) {
            reachable.getMetaData();
        } catch (SQLException e) {
            StartFault.report("The database cannot be reached: " + StartFault.reason(e)
                    + ". Check SHUHARI_DB_URL, SHUHARI_DB_USER and SHUHARI_DB_PASSWORD, and that it is running.");
            throw e;
        }
        try {
            Flyway.configure(getClass().getClassLoader())
                    .dataSource(source)
                    .locations("classpath:db/migration")
                    .load()
                    .migrate();
        } catch (RuntimeException e) {
            StartFault.report("The database's tables could not be brought up to date: " + StartFault.reason(e));
            throw e;
        }
        try (Connection connection = source.getConnection()) {
            CommitOrder.of(session, connection.getMetaData());
        }
    }
}
