package ai.magichour.helpcenter.projects.cost;

import ai.magichour.helpcenter.ledger.Kind;
import ai.magichour.helpcenter.ledger.Line;
import ai.magichour.helpcenter.projects.catalogue.Price;
import ai.magichour.helpcenter.projects.catalogue.Quote;
import ai.magichour.helpcenter.projects.catalogue.Tool;
import ai.magichour.helpcenter.projects.verdict.State;
import ai.magichour.helpcenter.web.Formats;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Why a finished project cost what it cost, and not what was estimated: a pure function of its visible lines and the
 * catalogue. The charge is always the ledger's; the computed price stands beside it as a guide.
 *
 * @param asks whether charge and published rate differ, so that somebody may want to ask
 */
public record Cost(String title, List<String> sentences, boolean asks) {

    private static final double ESTIMATED_FRAMES = 30;
    private static final Set<Price.Per> BY_LENGTH = EnumSet.of(Price.Per.FRAME, Price.Per.SECOND, Price.Per.MODEL);

    /**
     * What it is computed from.
     *
     * @param tool null where the catalogue doesn't have it
     * @param quote null where no price can be computed
     * @param isDoubtful a contradiction or an unknown kind is among the lines
     * @param isBehind lines of this customer are missing
     */
    public record From(
            State.Group group,
            List<Line> lines,
            Tool tool,
            Quote quote,
            boolean isDoubtful,
            boolean isBehind,
            Formats formats,
            CostWords words) {

        private long sum(Kind kind) {
            return -lines.stream()
                    .filter(line -> line.is() == kind)
                    .mapToLong(Line::amount)
                    .sum();
        }

        private boolean has(Kind kind) {
            return lines.stream().anyMatch(line -> line.is() == kind);
        }
    }

    /** Empty where there is nothing to explain, or where what there is can't be relied on. */
    public static Optional<Cost> of(From from) {
        var estimate = from.sum(Kind.CHARGE);
        var charged = estimate + from.sum(Kind.ADJUSTMENT);
        var isAdjusted = from.has(Kind.ADJUSTMENT);
        if (from.isDoubtful || !from.has(Kind.CHARGE) || estimate <= 0 || charged < 0) {
            return Optional.empty();
        }
        var isFinished = from.group == State.Group.COMPLETED;
        var sentences = new ArrayList<String>();
        if (isAdjusted && from.group != State.Group.PROGRESS) {
            sentences.add(adjusted(from, estimate, charged));
            if (estimate != charged) {
                why(from, estimate).ifPresent(sentences::add);
            }
        }
        if (isFinished) {
            rate(from, charged, isAdjusted).ifPresent(sentences::add);
        }
        if (sentences.isEmpty()) {
            return Optional.empty();
        }
        if (from.isBehind) {
            sentences.add(from.words.behind());
        }
        var asks = isFinished && !from.isBehind && from.quote != null && !from.quote.fits(charged);
        return Optional.of(new Cost(title(from, estimate, charged), List.copyOf(sentences), asks));
    }

    private static String title(From from, long estimate, long charged) {
        var words = from.words;
        return estimate == charged
                ? words.title(from.formats.credits(charged))
                : words.titleAdjusted(from.formats.credits(charged), from.formats.number(estimate));
    }

    private static String adjusted(From from, long estimate, long charged) {
        var first = from.formats.credits(estimate);
        var last = from.formats.number(charged);
        var change = from.formats.number(Math.abs(charged - estimate));
        if (charged == estimate) {
            return from.words.unchanged(first, last);
        }
        return charged < estimate ? from.words.lowered(first, change, last) : from.words.raised(first, change, last);
    }

    /** Only for what is paid by the frame do we know why an estimate is off. */
    private static Optional<String> why(From from, long estimate) {
        if (from.tool == null || from.tool.price().per() != Price.Per.FRAME) {
            return Optional.empty();
        }
        return Optional.ofNullable(from.quote)
                .flatMap(quote -> quote.at(ESTIMATED_FRAMES))
                .filter(quote -> quote.credits() == estimate && quote.units() > from.quote.units())
                .map(quote -> from.words.estimatedAtThirty(
                        from.formats.decimal(quote.seconds()),
                        from.formats.decimal(quote.rate().doubleValue()),
                        from.formats.number(estimate)))
                .or(() -> Optional.of(from.words.framesCounted()));
    }

    private static Optional<String> rate(From from, long charged, boolean isAdjusted) {
        if (from.quote == null) {
            var isByLength =
                    from.tool != null && BY_LENGTH.contains(from.tool.price().per());
            return isByLength || isAdjusted ? Optional.of(from.words.noRate()) : Optional.empty();
        }
        return Optional.of(new Reckoning(from.quote, from.formats, from.words).against(charged));
    }
}
