package ai.magichour.helpcenter.projects.cost;

import ai.magichour.helpcenter.projects.catalogue.Quote;
import ai.magichour.helpcenter.web.Formats;
import java.time.ZoneOffset;

/** The computed price in words, beside what was charged. */
record Reckoning(Quote quote, Formats formats, CostWords words) {

    String against(long charged) {
        return quote.fits(charged) ? agrees() : differs(charged);
    }

    private String agrees() {
        var price = quote.price();
        var computed = formats.credits(quote.credits());
        if (price.from()) {
            return words.agreesFrom(day(), computed);
        }
        if (price.roughly()) {
            return words.agreesRoughly(day(), computed, sum());
        }
        return price.observed() ? words.agreesAsObserved(day(), sum()) : words.agrees(day(), sum());
    }

    private String differs(long charged) {
        var computed = formats.credits(quote.credits());
        var real = formats.number(charged);
        return quote.price().observed()
                ? words.differsFromObserved(day(), computed, sum(), real)
                : words.differs(day(), computed, sum(), real);
    }

    /** "5 s × 48 a second" */
    private String sum() {
        var rate = formats.decimal(quote.rate().doubleValue());
        var units = formats.decimal(quote.units());
        return switch (quote.price().per()) {
            case SECOND -> words.perSecond(units, rate);
            case FRAME -> words.perFrame(units, rate, formats.decimal(quote.seconds()), formats.decimal(quote.fps()));
            case IMAGE -> words.perImage(units, rate);
            case CHARACTER -> words.perCharacter(units, rate);
            case NOTHING, MODEL -> words.free();
        };
    }

    /** The day has no zone: it is the one that the catalogue names. */
    private String day() {
        return new Formats(ZoneOffset.UTC, formats.locale(), formats.now())
                .day(quote.price().asOf().atStartOfDay(ZoneOffset.UTC).toInstant());
    }
}
