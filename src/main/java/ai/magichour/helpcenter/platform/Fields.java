package ai.magichour.helpcenter.platform;

import ai.magichour.helpcenter.web.Typed;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.DateTimeException;
import java.time.Instant;

/**
 * Reads the fields of one event: an absent field that need not be there is null, one that can't be read refuses the
 * request by name. Text loses its control characters, which a database can't keep and a page shouldn't show.
 */
record Fields(String event, String path, JsonNode node) {

    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");
    private static final long LARGEST = 1_000_000_000_000_000L;
    private static final int LONGEST_KEY = 200;
    private static final int LONGEST_TEXT = 20_000;

    /** A field that names something: short, and exactly as sent, or refused. */
    String key(String field) {
        var text = optionalKey(field);
        if (text == null || text.isBlank()) {
            throw refuse(field, "is required");
        }
        return text;
    }

    String optionalKey(String field) {
        var value = value(field);
        if (value == null) {
            return null;
        }
        var text = value.textValue();
        if (text == null
                || text.length() > LONGEST_KEY
                || !Typed.clean(text, LONGEST_KEY).equals(text)) {
            throw refuse(field, "must be text of at most " + LONGEST_KEY + " characters without control characters");
        }
        return text;
    }

    String text(String field) {
        var value = value(field);
        if (value == null) {
            return null;
        }
        if (!value.isTextual()) {
            throw refuse(field, "must be text");
        }
        return Typed.clean(value.textValue(), LONGEST_TEXT);
    }

    long number(String field) {
        var number = optionalNumber(field);
        if (number == null) {
            throw refuse(field, "is required");
        }
        return number;
    }

    /** A whole number from {@code least} on. */
    long number(String field, long least) {
        var number = number(field);
        if (number < least) {
            throw refuse(field, "must be at least " + least);
        }
        return number;
    }

    Long optionalNumber(String field) {
        var value = value(field);
        if (value == null) {
            return null;
        }
        if (!value.isIntegralNumber()
                || !value.canConvertToLong()
                || value.longValue() > LARGEST
                || value.longValue() < -LARGEST) {
            throw refuse(field, "must be a whole number");
        }
        return value.longValue();
    }

    Integer optionalCount(String field) {
        var number = optionalNumber(field);
        if (number != null && (number < 0 || number > Integer.MAX_VALUE)) {
            throw refuse(field, "must be a count");
        }
        return number == null ? null : number.intValue();
    }

    Instant time(String field) {
        var time = optionalTime(field);
        if (time == null) {
            throw refuse(field, "is required");
        }
        return time;
    }

    Instant optionalTime(String field) {
        var value = value(field);
        if (value == null) {
            return null;
        }
        try {
            var time = Instant.parse(value.asText());
            if (value.isTextual() && time.isAfter(EARLIEST) && time.isBefore(LATEST)) {
                return time;
            }
        } catch (DateTimeException noTime) {
            // refused below
        }
        throw refuse(field, "must be a time such as 2026-09-11T06:23:15.159Z");
    }

    /** The fields of an object within; refused if it isn't one. Absent gives null. */
    Fields object(String field) {
        var value = value(field);
        if (value != null && !value.isObject()) {
            throw refuse(field, "must be an object");
        }
        return value == null ? null : new Fields(event, path + field + ".", value);
    }

    /** The same object with cleaned text, as deep as it goes. */
    JsonNode cleaned() {
        return clean(node);
    }

    Refused refuse(String field, String why) {
        return new Refused(event + ": " + path + field + " " + why + ".");
    }

    private JsonNode value(String field) {
        var value = node.get(field);
        return value == null || value.isNull() ? null : value;
    }

    private static JsonNode clean(JsonNode node) {
        if (node instanceof ObjectNode object) {
            var copy = JsonNodeFactory.instance.objectNode();
            object.properties().forEach(e -> copy.set(Typed.clean(e.getKey(), LONGEST_KEY), clean(e.getValue())));
            return copy;
        }
        if (node instanceof ArrayNode array) {
            var copy = JsonNodeFactory.instance.arrayNode();
            array.forEach(each -> copy.add(clean(each)));
            return copy;
        }
        return node.isTextual() ? TextNode.valueOf(Typed.clean(node.textValue(), LONGEST_TEXT)) : node;
    }
}
