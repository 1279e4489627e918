package org.shuhari.bench;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** How long requests took, in milliseconds. */
record Timing(double median, double p95) {

    /** Each of {@code clients} sends {@code each} requests, one after the other; all at the same time. */
    static Timing of(Operation operation, int clients, int each) {
        ExecutorService threads = Executors.newFixedThreadPool(clients);
        try {
            List<Callable<long[]>> tasks = IntStream.range(0, clients)
                    .<Callable<long[]>>mapToObj(client -> () -> times(operation, client, each))
                    .toList();
            return of(threads.invokeAll(tasks).stream()
                    .flatMapToLong(times -> Arrays.stream(result(times)))
                    .sorted()
                    .toArray());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } finally {
            threads.shutdownNow();
        }
    }

    private static long[] times(Operation operation, int client, int each) {
        long[] times = new long[each];
        for (int i = 0; i < each; i++) {
            long start = System.nanoTime();
            operation.once(client);
            times[i] = System.nanoTime() - start;
        }
        return times;
    }

    private static long[] result(Future<long[]> times) {
        try {
            return times.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    private static Timing of(long[] sorted) {
        return new Timing(sorted[sorted.length / 2] / 1e6, sorted[sorted.length * 95 / 100] / 1e6);
    }
}
