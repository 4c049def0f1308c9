package ai.magichour.helpcenter.checklists.findings;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A file that was uploaded, as far as anybody said.
 *
 * @param role what it is for; empty where that isn't told
 */
public record Source(
        String role,
        Optional<String> format,
        OptionalDouble bytes,
        OptionalDouble width,
        OptionalDouble height,
        OptionalDouble seconds,
        OptionalDouble faceWidth,
        boolean isYoutube) {

    private static final int LONGEST_ROLE = 40;
    private static final double MOST_PIXELS = 100_000;
    private static final double MOST_BYTES = 1e13;
    private static final double MOST_SECONDS = 1e6;

    static Source of(JsonNode told) {
        var format = word(told.path("format"), LONGEST_ROLE)
                .map(word -> word.toLowerCase(Locale.ROOT).replaceFirst("^\\.", ""));
        return new Source(
                word(told.path("role"), LONGEST_ROLE).orElse(""),
                format,
                number(told.path("bytes"), 0, MOST_BYTES),
                number(told.path("width"), 1, MOST_PIXELS),
                number(told.path("height"), 1, MOST_PIXELS),
                number(told.path("seconds"), 0, MOST_SECONDS),
                number(told.path("faceWidth"), 0, MOST_PIXELS),
                told.path("youtube").isBoolean() && told.path("youtube").booleanValue()
                        || format.filter("youtube"::equals).isPresent());
    }

    public boolean is(String other) {
        return role.equalsIgnoreCase(other);
    }

    public boolean hasSize() {
        return width.isPresent() && height.isPresent();
    }

    /** Pixels; only where the size is told. */
    public double shortSide() {
        return Math.min(width.getAsDouble(), height.getAsDouble());
    }

    public double longSide() {
        return Math.max(width.getAsDouble(), height.getAsDouble());
    }

    /** A face can't be wider than its picture; where it is, neither number can be trusted. */
    public OptionalDouble face() {
        return faceWidth.isPresent() && width.isPresent() && faceWidth.getAsDouble() > width.getAsDouble()
                ? OptionalDouble.empty()
                : faceWidth;
    }

    /** One word of a setting; a longer text isn't one. */
    static Optional<String> word(JsonNode told, int longest) {
        return told.isTextual()
                        && !told.textValue().isBlank()
                        && told.textValue().length() <= longest
                ? Optional.of(told.textValue().strip())
                : Optional.empty();
    }

    static OptionalDouble number(JsonNode told, double least, double most) {
        var value = told.isNumber() ? told.doubleValue() : Double.NaN;
        return value >= least && value <= most ? OptionalDouble.of(value) : OptionalDouble.empty();
    }
}
