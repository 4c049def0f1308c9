package ai.magichour.helpcenter.projects.catalogue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * What a project should cost by the price in the catalogue, and how that comes about. A guide and never a verdict, see
 * {@link Price}.
 *
 * @param rate credits per unit, sound included
 * @param units how many seconds, frames, images or characters
 * @param seconds the length it was computed for; NaN where the price doesn't depend on one
 * @param fps frames a second, likewise
 * @param credits rounded up to a whole number
 */
public record Quote(Price price, BigDecimal rate, double units, double seconds, double fps, long credits) {

    /** More than any project has; beyond it a number is a mistake. */
    private static final double MOST_UNITS = 1e9;

    private static final double ALIKE = 0.05;

    static Optional<Quote> of(Price price, BigDecimal rate, double units, double seconds, double fps) {
        if (!(units >= 0 && units <= MOST_UNITS)) {
            return Optional.empty();
        }
        long credits = rate.multiply(BigDecimal.valueOf(units))
                .setScale(0, RoundingMode.CEILING)
                .longValueExact();
        return Optional.of(new Quote(price, rate, units, seconds, fps, credits));
    }

    Optional<Quote> withSound(BigDecimal extra) {
        return of(price, rate.add(extra), units, seconds, fps);
    }

    /** The same at another number of frames a second; empty where frames aren't what is paid for. */
    public Optional<Quote> at(double framesPerSecond) {
        return price.per() == Price.Per.FRAME
                ? of(price, rate, Math.ceil(seconds * framesPerSecond), seconds, framesPerSecond)
                : Optional.empty();
    }

    /** Whether a charge is what this leads to expect: a lowest price may be exceeded, a rough one is met nearly. */
    public boolean fits(long charged) {
        if (price.from()) {
            return charged >= credits;
        }
        return price.roughly() ? Math.abs(charged - credits) <= Math.max(1, credits * ALIKE) : charged == credits;
    }
}
