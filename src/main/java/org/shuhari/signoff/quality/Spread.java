package org.shuhari.signoff.quality;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * How the shares of the coaches of one skill spread; nobody's name.
 *
 * @param coaches of how many, the reader among them
 * @param lowest in per cent, as the others
 */
public record Spread(int coaches, int lowest, int median, int highest) {

    /** Fewer would tell who it is. */
    static final int FEWEST = 5;

    /** Empty for fewer than {@value #FEWEST} coaches. */
    static Optional<Spread> of(Collection<FirstTime> byCoach) {
        if (byCoach.size() < FEWEST) {
            return Optional.empty();
        }
        List<Double> shares = byCoach.stream().map(FirstTime::exact).sorted().toList();
        int last = shares.size() - 1;
        double middle = (shares.get(last / 2) + shares.get((last + 1) / 2)) / 2;
        return Optional.of(new Spread(shares.size(), whole(shares.get(0)), whole(middle), whole(shares.get(last))));
    }

    private static int whole(double share) {
        return (int) Math.round(share);
    }
}
