package ai.magichour.helpcenter.projects;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import ai.magichour.helpcenter.platform.Platform;
import ai.magichour.helpcenter.web.Visitor;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Finding a project by its id, by a link people paste, or by a part of its name. */
@QuarkusTest
class SearchPagesTest {

    private final String ada = Visitor.named("ada");
    private final Platform platform = new Platform(ada);
    private final Visitor visitor = Visitor.signedIn(ada);
    private final String project = Platform.projectId();

    @BeforeEach
    void two_projects() {
        named(project, "Summer_Holiday 100% ÄPFEL in \\Paris");
        named(Platform.projectId(), "Winter xHoliday 1000 in Rome");
        platform.tell();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%s",
                "  %s ",
                "https://magichour.ai/my-library?videoId=%s",
                "http://magichour.ai/my-library?videoId=%s",
                "https://www.magichour.ai/my-library?imageId=%s",
                "https://magichour.ai/my-library?audioId=%s&utm_source=mail&x=y",
                "https://magichour.ai/my-library?tab=all&videoId=%s#top",
                " https://magichour.ai/my-library/?tab=all&videoId=%s "
            })
    void an_id_or_a_link_finds_the_one_project(String pasted) {
        assertEquals(List.of(project), found(pasted.formatted(project)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://magichour.ai.example.com/my-library?videoId=%s",
                "https://example.com/my-library?videoId=%s",
                "https://magichour.ai/my-library?otherId=%s",
                "https://magichour.ai/my-library?videoId=%sx"
            })
    void another_link_finds_nothing(String pasted) {
        assertEquals(List.of(), found(pasted.formatted(project)));
    }

    @ParameterizedTest
    @CsvSource({
        "summer, 1",
        "HOLIDAY, 2",
        "äpfel, 1",
        "Äpfel, 1",
        "r_h, 1",
        "100%, 1",
        "%, 1",
        "_, 1",
        "100, 2",
        "\\, 1",
        "'\\Par', 1",
        "in rome, 1",
        "in   ROME, 1",
        "spring, 0",
        "'%%', 0",
        "'', 2"
    })
    void a_part_of_a_name_finds_it_in_any_case_and_literally(String text, int many) {
        assertEquals(many, found(text).size());
    }

    @Test
    void a_search_stays_within_its_view() {
        var failed = Platform.projectId();
        platform.add(platform.project(failed, 1, "error", Map.of("name", "Summer too")))
                .tell();
        assertEquals(List.of(failed), found("summer", "&show=failed"));
        assertEquals(List.of(project), found("summer", "&show=completed"));
    }

    @Test
    void nobody_finds_anothers_project() {
        var sam = Visitor.signedIn(Visitor.named("sam"));
        for (var text : List.of(project, "summer", "%")) {
            assertFalse(sam.get("/projects?q=" + encode(text)).body().contains("Holiday"), text);
        }
    }

    @Test
    void strange_and_huge_searches_are_answered_with_the_page() {
        var strange = List.of(
                "%00",
                "a%00b",
                "%0A%0D%09",
                "%F0%9F%98%80",
                "%ED%A0%80",
                "%FF%FE",
                "x".repeat(100_000),
                "%F0%9F%98%80".repeat(20_000),
                "%25".repeat(3_000),
                "'%20or%201=1--",
                "%5C",
                "%5C%5C%5C",
                "+",
                "%C4%B0");
        for (var text : strange) {
            var page = visitor.get("/projects?q=" + text);
            assertEquals(200, page.status(), text.substring(0, Math.min(30, text.length())));
            assertEquals("Your projects", page.page().select("h1").text());
        }
    }

    @Test
    void what_was_searched_for_stays_in_the_field_and_in_the_next_pages_address() {
        platform.grant(1_000);
        for (var i = 0; i < 30; i++) {
            named(Platform.projectId(), "a&b \"é\" + " + i);
        }
        platform.tell();
        var first = visitor.get("/projects?q=" + encode("A&B \"É\" +")).page();
        assertEquals("A&B \"É\" +", first.select("#q").attr("value"));
        assertEquals(25, first.select("ul.rows > li").size());
        var second = visitor.get(first.select("a[rel=next]").attr("href")).page();
        assertEquals(5, second.select("ul.rows > li").size());
        assertEquals("A&B \"É\" +", second.select("#q").attr("value"));
    }

    private void named(String id, String name) {
        platform.add(platform.project(id, 1, "complete", Map.of("name", name)));
    }

    private List<String> found(String text) {
        return found(text, "");
    }

    private List<String> found(String text, String more) {
        return visitor
                .get("/projects?q=" + encode(text) + more)
                .page()
                .select("ul.rows > li > a")
                .eachAttr("href")
                .stream()
                .map(href -> href.substring("/projects/".length()))
                .toList();
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
