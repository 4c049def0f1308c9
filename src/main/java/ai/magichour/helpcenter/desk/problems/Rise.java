package ai.magichour.helpcenter.desk.problems;

import java.time.Duration;
import java.time.Instant;
import java.util.NavigableMap;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * Whether one tool's failures with one error have risen well above what is usual for it. A pure function of counts:
 *
 * <ul>
 *   <li>looked at are the last 30 minutes; <i>failures</i> counts each customer at most 3 times, so that one person who tries
 *       again and again is no wave;
 *   <li><i>usual</i> is what the same half hour of the day brought on the 7 days before: of each day the highest of the window
 *       and its two neighbours, so that a morning that begins a little earlier is still a morning; of the days the median, so
 *       that one bad day doesn't hide the next; and never less than the average of all those half hours, so that a rare error
 *       with a median of nothing still has a rate;
 *   <li>unusual is: at least 5 failures, of at least 3 customers, at least 4 times the usual, and beyond what chance makes of
 *       the usual, at least usual + 4 × √(usual + 1), which is the larger of the two below about 3 in a half hour;
 *   <li>of a tool that hasn't been seen failing for a whole day nobody knows what is usual: there it takes 10 failures of 5
 *       customers.
 * </ul>
 *
 * <p>Slow growth isn't found: within a week it becomes the usual. More projects of all kinds at once look like a problem, and
 * somebody has to say that they are none; hence this only proposes.
 *
 * @param failures in the last half hour, each customer's at most {@link #MOST_OF_ONE}
 * @param customers how many people they are of
 * @param usual failures in such a half hour
 * @param isNew whether the tool hasn't been known to fail for long enough to have a usual rate
 */
record Rise(int failures, int customers, double usual, boolean isNew) {

    static final Duration SPAN = Duration.ofMinutes(30);
    static final Duration SLOT = Duration.ofMinutes(5);
    static final int DAYS = 7;
    static final int MOST_OF_ONE = 3;

    static final int FEWEST = 5;
    static final int FEWEST_CUSTOMERS = 3;
    private static final int FEWEST_OF_NEW = 10;
    private static final int FEWEST_CUSTOMERS_OF_NEW = 5;
    private static final double TIMES = 4;
    private static final double DEVIATIONS = 4;

    private static final Duration DAY = Duration.ofDays(1);

    /**
     * Puts the counts together.
     *
     * @param slots failures of this tool with this error by the start of their slot, at least for the 7 days before
     * @param knownSince when the tool was first seen failing with anything, in those days; null for never
     */
    static Rise of(int failures, int customers, NavigableMap<Instant, Integer> slots, Instant knownSince, Instant now) {
        var days = knownSince == null
                ? 0
                : Math.min(DAYS, Duration.between(knownSince, now).toDays());
        return new Rise(failures, customers, days == 0 ? 0 : usual(slots, (int) days, now), days == 0);
    }

    boolean isUnusual() {
        return failures >= (isNew ? FEWEST_OF_NEW : FEWEST)
                && customers >= (isNew ? FEWEST_CUSTOMERS_OF_NEW : FEWEST_CUSTOMERS)
                && failures >= TIMES * usual
                && failures >= usual + DEVIATIONS * Math.sqrt(usual + 1);
    }

    private static double usual(NavigableMap<Instant, Integer> slots, int days, Instant now) {
        var ofDays = IntStream.rangeClosed(1, days)
                .mapToLong(day -> highest(slots, now.minus(DAY.multipliedBy(day))))
                .sorted()
                .toArray();
        var median = (ofDays[(days - 1) / 2] + ofDays[days / 2]) / 2.0;
        var average = IntStream.rangeClosed(1, days)
                .mapToObj(day -> around(slots, now.minus(DAY.multipliedBy(day))))
                .flatMapToLong(LongStream::of)
                .average()
                .getAsDouble();
        return Math.max(median, average);
    }

    private static long highest(NavigableMap<Instant, Integer> slots, Instant end) {
        return LongStream.of(around(slots, end)).max().getAsLong();
    }

    /** What the half hour that ends here brought, the one before and the one after. */
    private static long[] around(NavigableMap<Instant, Integer> slots, Instant end) {
        return LongStream.of(-1, 0, 1)
                .map(by -> sum(slots, end.plus(SPAN.multipliedBy(by - 1)), end.plus(SPAN.multipliedBy(by))))
                .toArray();
    }

    private static long sum(NavigableMap<Instant, Integer> slots, Instant from, Instant to) {
        return slots.subMap(from, true, to, false).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
    }
}
