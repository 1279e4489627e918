package org.shuhari.gaps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.shuhari.gaps.Everybody.TODAY;

import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.shuhari.gaps.MatrixFeed.Held;

@DisplayName("A kept matrix")
class KeptMatrixTest {

    private final SkillsMatrix matrix = new SkillsMatrix();
    private final Ledger ledger = new Ledger();
    private final KeptMatrix kept = new KeptMatrix(ledger);

    /** A ledger without a database; it counts what is asked of it. */
    private final class Ledger implements KeptMatrix.Source {

        private long head = 1;
        private LocalDate day = TODAY;
        private int builds;
        private int follows;
        private boolean follow = true;
        private boolean faulty;

        @Override
        public long head() {
            return head;
        }

        @Override
        public LocalDate day() {
            return day;
        }

        @Override
        public Held build() {
            builds++;
            return new Held(matrix, head, day);
        }

        @Override
        public Optional<Held> follow(Held held) {
            follows++;
            if (faulty) {
                throw new IllegalStateException("no connection");
            }
            return follow ? Optional.of(new Held(matrix, head, day)) : Optional.empty();
        }
    }

    private void ask() {
        kept.ask(each -> each);
    }

    @Test
    @DisplayName("is built once, and catches up when the ledger has gone on or a day has begun, and only then")
    void catchesUp() {
        ask();
        ask();
        assertThat(ledger.builds).isEqualTo(1);
        assertThat(ledger.follows).isZero();

        ledger.head = 2;
        ask();
        ask();
        assertThat(ledger.follows).isEqualTo(1);

        ledger.day = TODAY.plusDays(1);
        ask();
        ask();
        assertThat(ledger.follows).isEqualTo(2);
        assertThat(ledger.builds).isEqualTo(1);
    }

    @Test
    @DisplayName("is built anew where catching up would cost more, and after a fault")
    void builtAnew() {
        ask();
        ledger.head = 2;
        ledger.follow = false;
        ask();
        assertThat(ledger.builds).isEqualTo(2);

        ledger.head = 3;
        ledger.faulty = true;
        assertThatThrownBy(this::ask).isInstanceOf(IllegalStateException.class);
        ask();
        assertThat(ledger.builds).isEqualTo(3);
    }

    @Test
    @DisplayName("never answers from an older one that came into its place")
    void olderInItsPlace() {
        ledger.head = 5;
        ask();

        kept.replace(new Held(new SkillsMatrix(), 3, TODAY));

        assertThat(kept.<SkillsMatrix>ask(each -> each)).isSameAs(matrix);
        assertThat(ledger.follows).isEqualTo(1);
    }

    @Test
    @DisplayName(
            "answers what the ledger's head says that the one who asks has read, also after waiting for another who caught up")
    void afterAnother() throws Exception {
        ask();
        CountDownLatch inside = new CountDownLatch(1);
        CountDownLatch asked = new CountDownLatch(1);
        CompletableFuture<Void> reader = CompletableFuture.runAsync(() -> kept.ask(each -> {
            inside.countDown();
            await(asked);
            return each;
        }));
        inside.await();
        ledger.head = 2;
        // Both find it old and wait for the reader to end; the second one finds it current.
        CompletableFuture<Void> one = CompletableFuture.runAsync(this::ask);
        CompletableFuture<Void> other = CompletableFuture.runAsync(this::ask);
        asked.countDown();
        CompletableFuture.allOf(reader, one, other).get();

        assertThat(ledger.follows).isEqualTo(1);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
