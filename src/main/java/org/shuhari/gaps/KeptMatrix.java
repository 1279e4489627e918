package org.shuhari.gaps;

import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;

/** One matrix and whoever waits for it: exactly current for each who asks, whatever the others do at that moment. */
final class KeptMatrix {

    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private final Source source;
    private volatile MatrixFeed.Held held;

    KeptMatrix(Source source) {
        this.source = source;
    }

    /** What the matrix is made of. */
    interface Source {

        /** The number of the ledger's last entry. */
        long head();

        /** The day the matrix is to show. */
        LocalDate day();

        MatrixFeed.Held build();

        /** The same matrix brought up to date; empty where building anew costs less. */
        Optional<MatrixFeed.Held> follow(MatrixFeed.Held held);
    }

    <T> T ask(Function<SkillsMatrix, T> question) {
        long head = source.head();
        while (true) {
            lock.readLock().lock();
            try {
                if (isCurrent(head)) {
                    return question.apply(held.matrix());
                }
            } finally {
                lock.readLock().unlock();
            }
            catchUp(head);
        }
    }

    private boolean isCurrent(long head) {
        return held != null && held.seq() >= head && !source.day().isAfter(held.day());
    }

    private void catchUp(long head) {
        lock.writeLock().lock();
        try {
            if (!isCurrent(head)) {
                held = Optional.ofNullable(held).flatMap(source::follow).orElseGet(source::build);
            }
        } catch (RuntimeException e) {
            // Half of an entry may have been taken in: the next one who asks reads all of it.
            held = null;
            throw e;
        } finally {
            lock.writeLock().unlock();
        }
    }

    void replace(MatrixFeed.Held fresh) {
        lock.writeLock().lock();
        try {
            held = fresh;
        } finally {
            lock.writeLock().unlock();
        }
    }
}
