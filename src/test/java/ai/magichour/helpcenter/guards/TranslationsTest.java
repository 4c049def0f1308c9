package ai.magichour.helpcenter.guards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What customers read is in message bundles, each of them in German too, and asked for in a reader's language. */
class TranslationsTest {

    private static final Path MESSAGES = Path.of("src/main/resources/messages");
    private static final Pattern TAG = Pattern.compile("\\{[^}]*}");
    private static final Pattern EXPRESSION = Pattern.compile("\\{#case [^}]+}|\\{[^}\\s#/][^}]*}");
    private static final Pattern MARKUP =
            Pattern.compile("(?s)<style>.*?</style>|\\{#live}.*?\\{/live}|\\{!.*?!}|\\{@[^}]*}");
    private static final Pattern READ_ATTRIBUTE =
            Pattern.compile("\\b(?:aria-label|alt|title|placeholder|data-copy|data-copied)=\"([^\"]*)\"");
    private static final Pattern ELEMENT = Pattern.compile("(?s)<[^>]*>");
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");

    /** Whose templates customers read. The desk's are support's, and in English. */
    private static final List<String> DESK = List.of("desk");

    /** Names that are the same in every language, units, and characters that HTML writes as words. */
    private static final TreeSet<String> NO_WORDS = new TreeSet<>(List.of("UTC", "px", "amp", "doctype", "html"));

    @TestFactory
    Stream<DynamicTest> every_message_is_translated_with_the_same_values_in_it() {
        return bundles().entrySet().stream()
                .map(bundle -> DynamicTest.dynamicTest(bundle.getKey(), () -> {
                    var german = german(bundle.getKey());
                    var english = english(bundle.getValue());
                    assertEquals(english.keySet(), new TreeSet<>(german.keySet()), "messages");
                    english.forEach((name, text) ->
                            assertEquals(values(text), values(german.get(name)), name + "=" + german.get(name)));
                    german.forEach((name, text) -> assertFalse(text.isBlank(), name));
                }));
    }

    @Test
    void every_translation_belongs_to_a_bundle() throws IOException {
        try (var files = Files.list(MESSAGES)) {
            assertEquals(
                    new TreeSet<>(bundles().keySet().stream()
                            .map(name -> name + "_de.properties")
                            .toList()),
                    files.map(file -> file.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new)));
        }
    }

    @TestFactory
    Stream<DynamicTest> a_template_that_customers_read_holds_no_words_of_its_own() throws IOException {
        try (var files = Files.walk(Application.TEMPLATES)) {
            return files
                    .filter(Files::isRegularFile)
                    .filter(file -> !DESK.contains(
                            Application.TEMPLATES.relativize(file).getName(0).toString()))
                    .sorted()
                    .toList()
                    .stream()
                    .map(file -> DynamicTest.dynamicTest(
                            Application.TEMPLATES.relativize(file).toString(),
                            () -> assertEquals(List.of(), wordsIn(Files.readString(file)))));
        }
    }

    /** A bundle that is asked for without a language is English for everybody. */
    @Test
    void words_are_asked_for_in_a_readers_language() throws IOException {
        try (var files = Files.walk(Application.SOURCES)) {
            var careless = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("web/Languages.java")
                            && !file.toString().contains("/helpcenter/desk/"))
                    .filter(file -> read(file).contains("MessageBundles.get("))
                    .toList();
            assertEquals(List.of(), careless);
        }
    }

    @Test
    void the_rules_find_what_they_look_for() {
        assertEquals(List.of("Your", "credits"), wordsIn("<p class=\"lead\">Your <b>credits</b></p>"));
        assertEquals(List.of("Pages"), wordsIn("<nav class=\"pages\" aria-label=\"Pages\">{web:pages}</nav>"));
        assertEquals(List.of(), wordsIn("{! Why. !}<p{#if page.many > 0} lang=\"de\"{/if}>{web:pages} · 25 px</p>"));
        assertFalse(values("{time} of {line}").equals(values("{time}")));
    }

    private static List<String> wordsIn(String template) {
        var plain = TAG.matcher(MARKUP.matcher(template).replaceAll("")).replaceAll("");
        var attributes = READ_ATTRIBUTE
                .matcher(plain)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.joining(" "));
        return WORD.matcher(ELEMENT.matcher(plain).replaceAll(" ") + " " + attributes)
                .results()
                .map(MatchResult::group)
                .filter(word -> !NO_WORDS.contains(word))
                .toList();
    }

    /** The values in a message and the cases that it tells apart; its other sections are its language's own. */
    private static Set<String> values(String message) {
        return EXPRESSION
                .matcher(message)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, Class<?>> bundles() {
        try (var files = Files.walk(Application.SOURCES)) {
            var bundles = new TreeMap<String, Class<?>>();
            files.filter(file -> file.toString().endsWith("Words.java"))
                    .map(TranslationsTest::load)
                    .filter(each -> each.isAnnotationPresent(MessageBundle.class))
                    .forEach(each ->
                            bundles.put(each.getAnnotation(MessageBundle.class).value(), each));
            assertTrue(bundles.size() > 20, bundles.toString());
            return bundles;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Class<?> load(Path file) {
        var path = Application.SOURCES.relativize(file).toString();
        try {
            return Class.forName(path.substring(0, path.length() - ".java".length())
                    .replace('/', '.')
                    .replace('\\', '.'));
        } catch (ClassNotFoundException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static Map<String, String> english(Class<?> bundle) {
        return Arrays.stream(bundle.getMethods())
                .filter(method -> method.isAnnotationPresent(Message.class))
                .collect(Collectors.toMap(
                        Method::getName, TranslationsTest::message, (one, other) -> one, TreeMap::new));
    }

    private static String message(Method method) {
        return method.getAnnotation(Message.class).value();
    }

    /** As Qute reads it: a message a line, one that ends in a backslash goes on in the next. */
    private static Map<String, String> german(String bundle) {
        var messages = new LinkedHashMap<String, String>();
        var text = read(MESSAGES.resolve(bundle + "_de.properties")).replaceAll("\\\\\\R\\s*", "");
        text.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(line -> {
            var equals = line.indexOf('=');
            assertTrue(equals > 0, line);
            var before = messages.put(
                    line.substring(0, equals).strip(),
                    line.substring(equals + 1).strip());
            assertEquals(null, before, line);
        });
        return messages;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
