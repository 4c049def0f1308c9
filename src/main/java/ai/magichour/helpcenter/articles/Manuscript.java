package ai.magichour.helpcenter.articles;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * An article as it was written: a few named lines between two rows of dashes, then Markdown. Strict, because a
 * misspelled name would otherwise be a title or a link that silently isn't there.
 */
record Manuscript(Map<String, String> front, String body) {

    private static final Pattern SHAPE = Pattern.compile("---\n(?<front>.*?)\n---\n(?<body>.*)", Pattern.DOTALL);
    private static final Set<String> REQUIRED = Set.of("title", "summary", "keywords", "related");
    private static final Set<String> OPTIONAL = Set.of("elsewhere");

    /**
     * @param fill what stands in for <code>{{name}}</code>, so that an article can't disagree with the configuration
     * @throws IllegalArgumentException naming what is wrong
     */
    static Manuscript read(String source, Map<String, String> fill) {
        var shape = SHAPE.matcher(filled(source.replace("\r\n", "\n"), fill));
        if (!shape.matches()) {
            throw new IllegalArgumentException("it doesn't begin with named lines between two rows of ---");
        }
        if (shape.group("body").isBlank()) {
            throw new IllegalArgumentException("it has no text");
        }
        return new Manuscript(front(shape.group("front")), shape.group("body"));
    }

    String line(String name) {
        return front.get(name);
    }

    List<String> list(String name) {
        return Arrays.stream(front.getOrDefault(name, "").split(","))
                .map(String::strip)
                .filter(entry -> !entry.isEmpty())
                .toList();
    }

    private static String filled(String source, Map<String, String> fill) {
        var filled = source;
        for (var entry : fill.entrySet()) {
            filled = filled.replace("{{" + entry.getKey() + "}}", entry.getValue());
        }
        if (filled.contains("{{")) {
            throw new IllegalArgumentException("nothing fills the placeholder at "
                    + filled.substring(filled.indexOf("{{")).lines().findFirst().orElseThrow());
        }
        return filled;
    }

    private static Map<String, String> front(String text) {
        var front = new LinkedHashMap<String, String>();
        for (var line : text.split("\n")) {
            var colon = line.indexOf(':');
            var name = colon < 0 ? line : line.substring(0, colon);
            if (!REQUIRED.contains(name) && !OPTIONAL.contains(name)) {
                throw new IllegalArgumentException("it has a line we don't know: " + line);
            }
            if (front.put(name, line.substring(colon + 1).strip()) != null) {
                throw new IllegalArgumentException("it has two lines named " + name);
            }
        }
        for (var name : REQUIRED) {
            if (front.getOrDefault(name, "").isEmpty()) {
                throw new IllegalArgumentException("it has no " + name);
            }
        }
        return front;
    }
}
