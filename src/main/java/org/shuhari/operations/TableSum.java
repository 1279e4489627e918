package org.shuhari.operations;

import java.math.BigInteger;
import org.shuhari.shared.Sha256;

/**
 * How many rows a table has, and a digest of them all.
 *
 * @param digest the sum of the rows' SHA-256, modulo 2²⁵⁶: the same in whatever order a database gives the rows
 */
record TableSum(long rows, String digest) {

    @Override
    public String toString() {
        return rows + " " + digest;
    }

    static TableSum parse(String text) {
        String[] parts = text.split(" ", 2);
        return new TableSum(Long.parseLong(parts[0]), parts[1]);
    }

    /** Adds up row by row. */
    static final class Adding {

        private static final int HEX = 16;
        private static final BigInteger ALL = BigInteger.ONE.shiftLeft(256);

        private long rows;
        private BigInteger sum = BigInteger.ZERO;

        void add(String line) {
            rows++;
            sum = sum.add(new BigInteger(Sha256.of(line), HEX));
        }

        TableSum sum() {
            return new TableSum(rows, String.format("%064x", sum.mod(ALL)));
        }
    }
}
