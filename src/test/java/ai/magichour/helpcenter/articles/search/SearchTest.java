package ai.magichour.helpcenter.articles.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTest {

    private record Page(String title, String keywords, String text) {}

    private final Search<Page> search = new Search<>(
            List.of(
                    new Page("Slow", "queue, stuck", "A clip waits. Its balance is untouched; credits are held."),
                    new Page("Errors", "no_source_face, crédit", "Überprüfung, Straße and ΟΔΟΣ mean nothing here."),
                    new Page("Balance", "credits, money", "It can be stuck behind. Лицо не найдено. 顔が見つかりません")),
            Page::title,
            Page::keywords,
            Page::text);

    @ParameterizedTest(name = "{0} finds {1}")
    @CsvSource({
        "balance, Balance Slow",
        "BALANCE, Balance Slow",
        "stuck, Slow Balance",
        "credits, Balance Slow",
        "credit, Errors Balance Slow",
        "bal, Balance Slow",
        "lance, ''",
        "no_source_face, Errors",
        "source face, Errors",
        "uberpruf, Errors",
        "ÜBERPRÜFUNG, Errors",
        "u\u0308berpru\u0308fung, Errors",
        "STRASSE, Errors",
        "οδος, Errors",
        "лицо, Balance",
        "顔, ''",
        "顔が, Balance",
        "stuck money, Balance",
        "my clip is stuck and waits, Slow",
        "zebra, ''",
        "zebra money, ''",
        "'', ''",
        "!?, ''"
    })
    void words_are_found_by_their_beginnings_title_first(String typed, String expected) {
        assertEquals(
                expected,
                search.find(typed).stream().map(hit -> hit.found().title()).collect(Collectors.joining(" ")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u0000",
                "stuck\u0000",
                "\r\n\t\u001b[31m",
                "\ud83d",
                "\u202estuck",
                "%",
                "(*[",
                "\\E\\Q",
                "' or 1=1"
            })
    void strange_text_is_only_text(String typed) {
        assertTrue(search.find(typed).size() <= 3);
    }

    @Test
    void a_novel_in_the_search_field_is_cut_to_its_beginning() {
        assertEquals(Search.LONGEST, Search.tidy("stuck ".repeat(20_000)).length());
        assertEquals(2, search.find("stuck " + " ".repeat(100_000)).size());
    }

    @Test
    void an_excerpt_marks_the_words_and_keeps_the_rest() {
        var hit = search.find("untouch held").get(0);

        assertEquals(
                "A clip waits. Its balance is [untouched]; credits are [held].",
                hit.excerpt().stream()
                        .map(piece -> piece.marked() ? "[" + piece.text() + "]" : piece.text())
                        .collect(Collectors.joining()));
    }

    @Test
    void an_excerpt_of_a_long_text_begins_shortly_before_the_word_and_ends_between_words() {
        var text = "before ".repeat(100) + "needle " + "after ".repeat(100).strip();

        var excerpt = Excerpt.of(text, List.of("needle")).stream()
                .map(Hit.Piece::text)
                .collect(Collectors.joining());

        assertTrue(excerpt.startsWith("… before") && excerpt.endsWith("after …"), excerpt);
        assertTrue(excerpt.contains("needle") && excerpt.length() < 200, excerpt);
    }

    @Test
    void an_excerpt_is_taken_where_most_of_the_words_are() {
        var text = "face " + "other ".repeat(60) + "source and face";

        var excerpt = Excerpt.of(text, List.of("source", "face")).stream()
                .map(Hit.Piece::text)
                .collect(Collectors.joining());

        assertTrue(excerpt.endsWith("source and face"), excerpt);
    }
}
