package org.shuhari.gaps;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.DoubleConsumer;
import java.util.function.Function;

/**
 * Long reading in a thread of its own, while the caller's thread tells how far it is. They are apart because telling begins
 * transactions: in the same thread the server would draw the reading's connection into the first of them and end its snapshot.
 */
final class Aside {

    private static final long MILLIS_BETWEEN = 250;

    private Aside() {}

    /** What the two threads share. */
    private static final class Share implements DoubleConsumer {

        private volatile double done;
        private volatile boolean stop;

        @Override
        public void accept(double share) {
            if (stop) {
                throw new IllegalStateException("Nobody wants to know any more.");
            }
            done = share;
        }
    }

    /**
     * Reads, and waits for it.
     *
     * @param reading tells its share after each step
     * @param told the share, in the caller's thread; what it throws stops the reading at its next step, and is thrown here when the
     *     reading has ended
     */
    static <T> T read(ThreadFactory threads, Function<DoubleConsumer, T> reading, DoubleConsumer told) {
        Share share = new Share();
        FutureTask<T> task = new FutureTask<>(() -> reading.apply(share));
        threads.newThread(task).start();
        try {
            while (!isOver(task)) {
                told.accept(share.done);
            }
        } catch (RuntimeException stopped) {
            share.stop = true;
            await(task);
            throw stopped;
        }
        return result(task);
    }

    private static boolean isOver(FutureTask<?> task) {
        try {
            task.get(MILLIS_BETWEEN, TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** However it ends: its connection is given back before anybody goes on. */
    private static void await(FutureTask<?> task) {
        try {
            task.get();
        } catch (ExecutionException e) {
            // It was stopped, or failed before it could be: the caller has a reason of its own already.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static <T> T result(FutureTask<T> task) {
        try {
            return task.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
