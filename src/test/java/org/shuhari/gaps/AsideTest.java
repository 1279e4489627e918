package org.shuhari.gaps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Long reading in a thread of its own")
class AsideTest {

    @Test
    @DisplayName("is told about in the caller's thread, whose transactions do not touch it")
    void apart() {
        CountDownLatch told = new CountDownLatch(1);
        List<Thread> tellers = new CopyOnWriteArrayList<>();

        Thread reader = Aside.read(
                Thread::new,
                share -> {
                    share.accept(0.5);
                    waitFor(told);
                    return Thread.currentThread();
                },
                share -> {
                    tellers.add(Thread.currentThread());
                    assertThat(share).isEqualTo(0.5);
                    told.countDown();
                });

        assertThat(tellers).isNotEmpty().containsOnly(Thread.currentThread());
        assertThat(reader).isNotSameAs(Thread.currentThread());
    }

    @Test
    @DisplayName("stops at its next step when nobody wants it any more, and has ended before the caller goes on")
    void stopped() {
        CountDownLatch told = new CountDownLatch(1);
        CountDownLatch ended = new CountDownLatch(1);

        assertThatThrownBy(() -> Aside.read(
                        Thread::new,
                        share -> {
                            waitFor(told);
                            try {
                                while (true) {
                                    share.accept(0.7);
                                    Thread.onSpinWait();
                                }
                            } finally {
                                ended.countDown();
                            }
                        },
                        share -> {
                            told.countDown();
                            throw new UnsupportedOperationException("stop");
                        }))
                .isInstanceOf(UnsupportedOperationException.class);
        assertThat(ended.getCount()).isZero();
    }

    @Test
    @DisplayName("fails with what it failed of")
    void fails() {
        assertThatThrownBy(() -> Aside.read(
                        Thread::new,
                        share -> {
                            throw new ArithmeticException("nothing there");
                        },
                        share -> {}))
                .hasRootCauseInstanceOf(ArithmeticException.class);
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
