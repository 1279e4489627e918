package org.shuhari.support;

import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.util.stream.LongStream;

/** Counts the queries one request needs. H2 counts what it runs; the statements on PostgreSQL are the same ones. */
public final class QueryCount {

    private final Organisation organisation;

    public QueryCount(Organisation organisation) {
        this.organisation = organisation;
        assumeFalse(TestDatabase.isPostgres(), "H2 counts its queries, and they are the same ones");
    }

    /** The least of several counts: something else in the server may ask in between, but nothing takes a query away. */
    public long of(Runnable request) {
        request.run();
        return LongStream.range(0, 4).map(i -> once(request)).min().orElseThrow();
    }

    /**
     * The most rows that one query of a request reads from a table; the least of several counts, as {@link #of}.
     *
     * @param table as its queries name it
     */
    public long mostRows(String table, Runnable request) {
        return LongStream.range(0, 4)
                .map(i -> {
                    counted(request);
                    return organisation.number(
                            "select coalesce(max(max_row_count), 0) from information_schema.query_statistics where lower(sql_statement) like ?",
                            "%from " + table + "%");
                })
                .min()
                .orElseThrow();
    }

    private void counted(Runnable request) {
        organisation.update("set query_statistics false");
        organisation.update("set query_statistics_max_entries 1000");
        organisation.update("set query_statistics true");
        request.run();
    }

    private long once(Runnable request) {
        counted(request);
        long queries = organisation.number(
                "select sum(execution_count) from information_schema.query_statistics where lower(sql_statement) like 'select%'"
                        // What this connection itself asks H2 when it opens.
                        + " and lower(sql_statement) not like '%information_schema%'");
        organisation.update("set query_statistics false");
        return queries;
    }
}
