package ai.magichour.helpcenter.projects;

import ai.magichour.helpcenter.web.Formats;
import com.fasterxml.jackson.databind.JsonNode;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a customer sent with a project, as lines to read. A field that we don't know is shown under its own name. */
public final class Parameters {

    /** One line: what it is, and its value. */
    public record Sent(String label, String value) {}

    private Parameters() {}

    public static List<Sent> of(JsonNode parameters, Formats formats) {
        var sent = new ArrayList<Sent>();
        if (parameters == null) {
            return sent;
        }
        var words = formats.words(SentWords.class);
        parameters.properties().forEach(field -> {
            var value = field.getValue();
            if (field.getKey().equals("sources") && value.isArray()) {
                value.forEach(source -> sent.add(source(source, words, formats.locale())));
            } else if (!value.isNull()) {
                sent.add(new Sent(label(field.getKey(), words), value(field.getKey(), value, words, formats.locale())));
            }
        });
        return sent;
    }

    private static Sent source(JsonNode source, SentWords words, Locale locale) {
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
            parts.add(words.face(source.path("faceWidth").asText()));
        }
        var role = source.path("role").asText("source");
        return new Sent(words.source(role), parts.isEmpty() ? words.notDescribed() : String.join(", ", parts));
    }

    private static String value(String field, JsonNode value, SentWords words, Locale locale) {
        if (value.isBoolean()) {
            return value.asBoolean() ? words.yes() : words.no();
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

    /** The words that we have for it; else "faceCount" and "face_count" read "Face count". */
    private static String label(String field, SentWords words) {
        return switch (field) {
            case "prompt" -> words.prompt();
            case "model" -> words.model();
            case "resolution" -> words.resolution();
            case "seconds" -> words.length();
            case "aspectRatio" -> words.aspectRatio();
            case "audio" -> words.sound();
            default -> field.isBlank() ? words.other() : spelled(field);
        };
    }

    private static String spelled(String field) {
        var words =
                field.replaceAll("([a-z])([A-Z])", "$1 $2").replace('_', ' ').toLowerCase(Locale.ROOT);
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
