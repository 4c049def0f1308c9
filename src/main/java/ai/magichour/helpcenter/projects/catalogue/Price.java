package ai.magichour.helpcenter.projects.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What one unit of work costs, in credits. A published price is a guide and never a verdict: one of the published jobs
 * was charged otherwise, so nothing here decides whether a charge is right.
 *
 * @param by the parameters the rate depends on; their values, joined by a space, are the keys of {@code credits}
 * @param from whether only the lowest price is published
 * @param roughly whether the documentation itself calls the rate approximate
 * @param observed whether the rate was read off real jobs, for want of a published one
 */
public record Price(
        Per per,
        List<String> by,
        Map<String, BigDecimal> credits,
        boolean from,
        boolean roughly,
        boolean observed,
        LocalDate asOf) {

    public enum Per {
        SECOND,
        FRAME,
        IMAGE,
        CHARACTER,
        MODEL,
        NOTHING
    }

    private static final String ANY = "any";
    private static final double FRAMES_PER_SECOND = 24;

    public Price {
        CatalogueFile.require(per != null, "A price doesn't say per what.");
        credits.forEach((key, rate) -> CatalogueFile.require(
                rate.signum() >= 0, "A price per " + per + " is negative: " + key + " " + rate + "."));
        CatalogueFile.require(
                credits.isEmpty() == (per == Per.MODEL || per == Per.NOTHING),
                "A price per " + per + " has " + credits.size() + " rates.");
        CatalogueFile.require(
                credits.isEmpty() || by.isEmpty() == credits.containsKey(ANY),
                "A price per " + per + " mixes the rate for any with rates by parameter.");
    }

    /** What these parameters cost; empty where a rate or a parameter isn't known. */
    Optional<Quote> of(JsonNode parameters) {
        if (per == Per.NOTHING) {
            return Quote.of(this, BigDecimal.ZERO, 0, Double.NaN, Double.NaN);
        }
        BigDecimal rate = rate(parameters);
        double seconds = number(parameters, "seconds", Double.NaN);
        double fps = per == Per.FRAME ? number(parameters, "fps", FRAMES_PER_SECOND) : Double.NaN;
        return rate == null ? Optional.empty() : Quote.of(this, rate, units(parameters, seconds, fps), seconds, fps);
    }

    private BigDecimal rate(JsonNode parameters) {
        String key = by.stream().map(name -> parameters.path(name).asText()).collect(Collectors.joining(" "));
        return credits.get(by.isEmpty() ? ANY : key);
    }

    private double units(JsonNode parameters, double seconds, double fps) {
        return switch (per) {
            case SECOND -> seconds;
            case FRAME -> Math.ceil(seconds * fps);
            case IMAGE -> number(parameters, "images", 1);
            case CHARACTER ->
                parameters.path("prompt").isTextual()
                        ? parameters.get("prompt").asText().length()
                        : Double.NaN;
            case MODEL, NOTHING -> Double.NaN;
        };
    }

    /** What isn't told is the usual; what is told and isn't a number above zero is not known. */
    private static double number(JsonNode parameters, String name, double usual) {
        JsonNode told = parameters.path(name);
        if (told.isMissingNode() || told.isNull()) {
            return usual;
        }
        return told.isNumber() && told.asDouble() > 0 ? told.asDouble() : Double.NaN;
    }
}
