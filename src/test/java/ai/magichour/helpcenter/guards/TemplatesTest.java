package ai.magichour.helpcenter.guards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The content security policy allows nothing inline, so a template must have nothing inline either. */
class TemplatesTest {

    private static final Map<String, Pattern> FORBIDDEN = Map.of(
            "raw output", Pattern.compile("\\.(raw|safe)\\b"),
            "a script with code in it", Pattern.compile("(?is)<script\\b[^>]*>(?!\\s*</script>)"),
            "a script without a source", Pattern.compile("(?is)<script\\b(?![^>]*\\ssrc=)[^>]*>"),
            "a style element", Pattern.compile("(?i)<style\\b"),
            "a style attribute", Pattern.compile("(?i)[\\s\"']style\\s*="),
            "an event attribute", Pattern.compile("(?i)[\\s\"']on[a-z]+\\s*="),
            "a script or data address", Pattern.compile("(?i)\\b(javascript|vbscript|data):"),
            "a place that others may load from", Pattern.compile("(?i)\\b(src|action)\\s*=\\s*[\"']?(https?:)?//"));

    /** What a letter looks like travels with it, and no policy of ours is with its reader. */
    private static final String LETTER = "outbox/letter.html";

    private static final Pattern INCLUDE = Pattern.compile("\\{#include ([a-z/-]+)");
    private static final Pattern HEADING = Pattern.compile("(?i)<h1\\b");
    private static final Pattern TITLE = Pattern.compile("(?s)(\\{#title}|<title>)(.+?)(\\{/title}|</title>)");

    @TestFactory
    Stream<DynamicTest> a_template_has_nothing_inline_and_nothing_raw() throws IOException {
        return templates().stream()
                .map(file -> DynamicTest.dynamicTest(nameOf(file), () -> {
                    var text = Files.readString(file);
                    FORBIDDEN.forEach((what, pattern) -> {
                        if (!(nameOf(file).equals(LETTER) && what.equals("a style element"))) {
                            assertFalse(pattern.matcher(text).find(), what);
                        }
                    });
                }));
    }

    @TestFactory
    Stream<DynamicTest> a_page_has_a_title_and_one_main_heading() throws IOException {
        return templates().stream()
                .filter(TemplatesTest::isPage)
                .map(file -> DynamicTest.dynamicTest(nameOf(file), () -> {
                    var text = withIncluded(file);
                    assertEquals(1, HEADING.matcher(text).results().count(), "h1");
                    var title = TITLE.matcher(text);
                    assertTrue(title.find() && !title.group(2).isBlank(), "title");
                }));
    }

    /** A page's text with that of the parts it includes, but without the layout. */
    private static String withIncluded(Path file) throws IOException {
        var text = Files.readString(file);
        var all = new StringBuilder(text);
        for (var include : INCLUDE.matcher(text).results().toList()) {
            if (!include.group(1).endsWith("layout")) {
                all.append(withIncluded(Application.TEMPLATES.resolve(include.group(1) + ".html")));
            }
        }
        return all.toString();
    }

    /** By its name alone a part is found as HTML first. */
    @Test
    void plain_text_includes_only_plain_text() throws IOException {
        for (var file : templates()) {
            if (nameOf(file).endsWith(".txt")) {
                var includes = Pattern.compile("\\{#include (\\S+?)[ }]").matcher(Files.readString(file));
                includes.results()
                        .forEach(part -> assertTrue(part.group(1).endsWith(".txt"), nameOf(file) + " " + part.group()));
            }
        }
    }

    @Test
    void the_layout_leaves_the_title_and_the_main_heading_to_the_page() throws IOException {
        var layout = Files.readString(Application.TEMPLATES.resolve("layout.html"));
        assertTrue(layout.contains("<title>{#insert title}"));
        assertEquals(0, HEADING.matcher(layout).results().count());
    }

    @Test
    void the_rules_find_what_they_look_for() {
        for (var bad : List.of(
                "{name.raw}",
                "<script src=\"a.js\">alert(1)</script>",
                "<script>",
                "<style>",
                "<p style=\"color:red\">",
                "<a onclick=\"go()\">",
                "<a href=\"javascript:go()\">",
                "<script src=\"https://elsewhere.example/a.js\"></script>")) {
            assertTrue(
                    FORBIDDEN.values().stream()
                            .anyMatch(pattern -> pattern.matcher(bad).find()),
                    bad);
        }
    }

    private static boolean isPage(Path file) {
        try {
            var text = Files.readString(file);
            return !nameOf(file).endsWith("layout.html")
                    && (text.contains("{#include layout")
                            || text.contains("{#include desk/layout")
                            || text.contains("<!doctype html>"));
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private static List<Path> templates() throws IOException {
        try (var files = Files.walk(Application.TEMPLATES)) {
            var found = files.filter(Files::isRegularFile).sorted().toList();
            assertFalse(found.isEmpty());
            return found;
        }
    }

    private static String nameOf(Path file) {
        return Application.TEMPLATES.relativize(file).toString();
    }
}
