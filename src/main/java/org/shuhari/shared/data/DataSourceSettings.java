package org.shuhari.shared.data;

import jakarta.annotation.sql.DataSourceDefinition;

/**
 * The one data source. The start script names class, address and account through MicroProfile Config
 * ({@code SHUHARI_DB_CLASS}, {@code SHUHARI_DB_URL}, {@code SHUHARI_DB_USER}, {@code SHUHARI_DB_PASSWORD}); without any of them it
 * is an H2 file below the working folder. Defaults stand here because the server reads this before the application's
 * own configuration exists.
 *
 * <p>{@code WRITE_DELAY=0}: an acknowledged commit survives a killed process. {@code LOCK_TIMEOUT}: use cases of one
 * learner wait for each other instead of failing.
 */
@DataSourceDefinition(
        name = DataSourceSettings.NAME,
        className = "${MPCONFIG=shuhari.db.class:org.h2.jdbcx.JdbcDataSource}",
        url = "${MPCONFIG=shuhari.db.url:jdbc:h2:file:./data/shuhari;" + DataSourceSettings.H2_OPTIONS + "}",
        user = "${MPCONFIG=shuhari.db.user:sa}",
        password = "${MPCONFIG=shuhari.db.password:sa}",
        transactional = true,
        initialPoolSize = 2,
        minPoolSize = 2,
        maxPoolSize = 20,
        properties = {
            "fish.payara.is-connection-validation-required=true",
            "fish.payara.connection-validation-method=auto-commit"
        })
public final class DataSourceSettings {

    public static final String NAME = "java:app/jdbc/shuhari";

    /** What every H2 address of ours ends with; the start script appends the same. */
    public static final String H2_OPTIONS =
            "MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0;LOCK_TIMEOUT=20000";

    private DataSourceSettings() {}
}
