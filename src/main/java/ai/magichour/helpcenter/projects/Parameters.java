package ai.magichour.helpcenter.projects;

import com.fasterxml.jackson.databind.JsonNode;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What a customer sent with a project, as lines to read. A field that we don't know is shown under its own name. */
public final class Parameters {

    /** One line: what it is, and its value. */
    public record Sent(String label, String value) {}

    private static final Map<String, String> LABELS = Map.of(
            "prompt", "Prompt",
            "model", "Model",
            "resolution", "Resolution",
            "seconds", "Length",
            "aspectRatio", "Aspect ratio",
            "audio", "Sound");

    private Parameters() {}

    public static List<Sent> of(JsonNode parameters, Locale locale) {
        var sent = new ArrayList<Sent>();
        if (parameters == null) {
            return sent;
        }
        parameters.properties().forEach(field -> {
            var value = field.getValue();
            if (field.getKey().equals("sources") && value.isArray()) {
                value.forEach(source -> sent.add(source(source, locale)));
            } else if (!value.isNull()) {
                sent.add(new Sent(label(field.getKey()), value(field.getKey(), value, locale)));
            }
        });
        return sent;
    }

    private static Sent source(JsonNode source, Locale locale) {
        var parts = new ArrayList<String>();
        if (source.path("width").canConvertToLong() && source.path("height").canConvertToLong()) {
            parts.add(source.path("width").asText() + " × "
                    + source.path("height").asText() + " px");
        }
        if (source.path("format").isTextual()) {
            parts.add(source.path("format").asText().toUpperCase(Locale.ROOT));
        }
        if (source.path("seconds").isNumber()) {
            parts.add(number(source.path("seconds"), locale) + " s");
        }
        if (source.path("bytes").canConvertToLong()) {
            parts.add(size(source.path("bytes").asLong(), locale));
        }
        if (source.path("faceWidth").isNumber()) {
            parts.add("face " + source.path("faceWidth").asText() + " px wide");
        }
        var role = source.path("role").asText("source");
        return new Sent("Source: " + role, parts.isEmpty() ? "not described" : String.join(", ", parts));
    }

    private static String value(String field, JsonNode value, Locale locale) {
        if (value.isBoolean()) {
            return value.asBoolean() ? "Yes" : "No";
        }
        if (value.isNumber()) {
            return number(value, locale) + (field.equals("seconds") ? " s" : "");
        }
        return value.isTextual() ? value.asText() : value.toString();
    }

    private static String number(JsonNode value, Locale locale) {
        var format = NumberFormat.getInstance(locale);
        format.setMaximumFractionDigits(2);
        return format.format(value.decimalValue());
    }

    /** Kilobytes are rounded up, as where a file is held against a limit. */
    private static String size(long bytes, Locale locale) {
        var format = NumberFormat.getInstance(locale);
        format.setMaximumFractionDigits(1);
        return bytes < 1_000_000
                ? format.format((bytes + 999) / 1_000) + " kB"
                : format.format(bytes / 1_000_000.0) + " MB";
    }

    /** "aspectRatio" and "aspect_ratio" read "Aspect ratio". */
    private static String label(String field) {
        var known = LABELS.get(field);
        if (known != null || field.isBlank()) {
            return known == null ? "Other" : known;
        }
        var words =
                field.replaceAll("([a-z])([A-Z])", "$1 $2").replace('_', ' ').toLowerCase(Locale.ROOT);
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
