package ai.magichour.helpcenter.ledger;

import java.time.Instant;
import java.util.List;

/**
 * What a project's visible lines add up to, in credits: {@code charged} = −(charge + adjustment), {@code back} = refund
 * + goodwill, of which {@code goodwill}; {@code charges} counts charge and adjustment lines.
 *
 * @param disputed a contradiction or a line of an unknown kind is among them
 */
public record Sums(
        long charged, long back, long goodwill, int charges, Instant chargedAt, Instant backAt, boolean disputed) {

    public static final Sums NONE = new Sums(0, 0, 0, 0, null, null, false);

    public static Sums of(List<Line> lines, boolean contradicted) {
        var sums = new Sums(0, 0, 0, 0, null, null, contradicted);
        for (var line : lines) {
            sums = sums.plus(line);
        }
        return sums;
    }

    private Sums plus(Line line) {
        return switch (line.is()) {
            case CHARGE, ADJUSTMENT ->
                new Sums(
                        charged - line.amount(),
                        back,
                        goodwill,
                        charges + 1,
                        later(chargedAt, line.at()),
                        backAt,
                        disputed);
            case REFUND ->
                new Sums(
                        charged,
                        back + line.amount(),
                        goodwill,
                        charges,
                        chargedAt,
                        later(backAt, line.at()),
                        disputed);
            case GOODWILL ->
                new Sums(
                        charged,
                        back + line.amount(),
                        goodwill + line.amount(),
                        charges,
                        chargedAt,
                        later(backAt, line.at()),
                        disputed);
            case UNKNOWN -> new Sums(charged, back, goodwill, charges, chargedAt, backAt, true);
            case GRANT, EXPIRY -> this;
        };
    }

    /** Credits that the project has cost and that are not back, never below zero. */
    public long out() {
        return Math.max(0, charged - back);
    }

    /** Whether it was charged and all of it taken back by corrections; a lone correction says nothing of its charge. */
    public boolean isCanceledOut() {
        return charged == 0 && charges > 0 || charged < 0 && charges > 1;
    }

    private static Instant later(Instant a, Instant b) {
        return a == null || b.isAfter(a) ? b : a;
    }
}
