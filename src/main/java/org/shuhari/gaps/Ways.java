package org.shuhari.gaps;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntPredicate;
import org.shuhari.mastery.Learned;
import org.shuhari.mastery.Outlook;

/** From pull to mastery: who reached which skill when and how, a row each, 14 bytes in arrays. */
final class Ways {

    private static final int FIRST = 256;
    private static final int MOST = Short.MAX_VALUE;

    private int[] row = new int[FIRST];
    private int[] on = new int[FIRST];
    private short[] skill = new short[FIRST];
    private short[] days = new short[FIRST];
    private short[] waiting = new short[FIRST];
    private int size;

    void add(int person, int skillNumber, Learned.Way way) {
        if (size == row.length) {
            int more = size + size / 2;
            row = Arrays.copyOf(row, more);
            on = Arrays.copyOf(on, more);
            skill = Arrays.copyOf(skill, more);
            days = Arrays.copyOf(days, more);
            waiting = Arrays.copyOf(waiting, more);
        }
        row[size] = person;
        on[size] = Outlook.day(way.on());
        skill[size] = (short) skillNumber;
        days[size] = (short) Math.min(way.days(), MOST);
        waiting[size++] = (short) Math.min(way.waiting(), MOST);
    }

    /** Takes out all of these people; the last ones come into their places, for there is no order. */
    void remove(BitSet people) {
        for (int i = size - 1; i >= 0; i--) {
            if (people.get(row[i])) {
                size--;
                row[i] = row[size];
                on[i] = on[size];
                skill[i] = skill[size];
                days[i] = days[size];
                waiting[i] = waiting[size];
            }
        }
    }

    /**
     * The ways that ended in a span of days, of some people and skills.
     *
     * @param from the first day, as {@link Outlook#day} counts
     */
    Flow between(int from, int to, IntPredicate people, IntPredicate skills) {
        int[] found = new int[size];
        int count = 0;
        long all = 0;
        long waited = 0;
        BitSet learners = new BitSet();
        for (int i = 0; i < size; i++) {
            if (on[i] >= from && on[i] <= to && skills.test(skill[i]) && people.test(row[i])) {
                found[count++] = days[i];
                learners.set(row[i]);
                all += days[i];
                waited += waiting[i];
            }
        }
        int[] sorted = Arrays.copyOf(found, count);
        Arrays.sort(sorted);
        return new Flow(count, learners.cardinality(), count == 0 ? 0 : sorted[count / 2], all, waited);
    }
}
