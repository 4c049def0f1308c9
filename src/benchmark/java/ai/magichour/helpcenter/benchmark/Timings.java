package ai.magichour.helpcenter.benchmark;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.atomic.LongAdder;

/** How long each of many requests took, to the millisecond, and how many failed. */
final class Timings {

    private static final int LONGEST = 60_000;

    private final AtomicLongArray byMillisecond = new AtomicLongArray(LONGEST + 1);
    private final LongAdder count = new LongAdder();

    void add(long milliseconds) {
        byMillisecond.incrementAndGet((int) Math.min(milliseconds, LONGEST));
        count.increment();
    }

    long count() {
        return count.sum();
    }

    /** Requests a second over {@code length}. */
    double rate(Duration length) {
        return count() * 1e9 / length.toNanos();
    }

    /** The time in milliseconds that {@code share} of all requests stayed within. */
    int within(double share) {
        var wanted = (long) Math.ceil(share * count());
        var seen = 0L;
        for (var ms = 0; ms <= LONGEST; ms++) {
            seen += byMillisecond.get(ms);
            if (seen >= wanted) {
                return ms;
            }
        }
        return LONGEST;
    }
}
