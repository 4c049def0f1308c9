package ai.magichour.helpcenter.projects;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.magichour.helpcenter.platform.Platform;
import ai.magichour.helpcenter.web.Cursor;
import ai.magichour.helpcenter.web.Visitor;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The views of a customer's projects, page by page. */
@QuarkusTest
class ListPagesTest {

    private static final List<String> STATES = List.of("complete", "rendering", "error", "complete", "canceled");

    private final String ada = Visitor.named("ada");
    private final Platform platform = new Platform(ada);
    private final Visitor visitor = Visitor.signedIn(ada);

    @Test
    void each_view_shows_its_own_projects_newest_first() {
        var old = Instant.now().minus(Duration.ofDays(2));
        var ids = Stream.generate(Platform::projectId).limit(8).toList();
        var states = List.of("complete", "error", "canceled", "draft", "queued", "rendering", "defrosting", "error");
        platform.grant(1_000);
        for (var i = 0; i < 8; i++) {
            platform.at(old.plusSeconds(i)).charge(ids.get(i), 10).says(ids.get(i), 1, states.get(i));
        }
        platform.refund(ids.get(1), 10).tell();
        assertEquals(List.of(ids.get(7), ids.get(1)), shown("/projects?show=failed"));
        assertEquals(List.of(ids.get(0)), shown("/projects?show=completed"));
        assertEquals(List.of(ids.get(5), ids.get(4), ids.get(3)), shown("/projects?show=progress"));
        var attention = List.of(ids.get(7), ids.get(6), ids.get(5), ids.get(4), ids.get(3), ids.get(2));
        assertEquals(attention, shown("/projects?show=attention"));
        assertEquals(attention, shown("/"));
        var all = new ArrayList<>(attention);
        all.addAll(List.of(ids.get(1), ids.get(0)));
        for (var show : List.of("", "?show=all", "?show=", "?show=ALL", "?show=mine", "?show=%00", "?show=failed%20")) {
            assertEquals(all, shown("/projects" + show), show);
        }
        var tabs = visitor.get("/projects?show=failed").page().select("nav.tabs");
        assertEquals("Failed", tabs.select("[aria-current]").text());
        assertEquals("6", tabs.select(".count").text());
    }

    @Test
    void paging_visits_each_project_once_those_that_need_attention_first() {
        var needing = new ArrayList<String>();
        var others = new ArrayList<String>();
        var now = Instant.now();
        platform.grant(10_000);
        for (var i = 0; i < 70; i++) {
            var id = Platform.projectId();
            var state = STATES.get(i % STATES.size());
            // Many in the same instant, so that the order rests on the id.
            platform.at(now.minusSeconds(100 + i / 7)).charge(id, 10).says(id, 1, state);
            (List.of("error", "canceled").contains(state) ? needing : others).add(id + " " + i / 7);
        }
        platform.tell();
        var expected = new ArrayList<String>();
        Stream.of(needing, others)
                .forEach(part -> part.stream()
                        .sorted((a, b) -> order(a, b))
                        .map(id -> id.split(" ")[0])
                        .forEach(expected::add));
        var seen = new ArrayList<String>();
        var pages = 0;
        for (var next = "/projects"; next != null; pages++) {
            var page = visitor.get(next).page();
            seen.addAll(ids(page));
            next = next(page);
        }
        assertEquals(expected, seen);
        assertEquals(3, pages);
        assertEquals(28, visited("/projects?show=attention").size());
        assertEquals(14, visited("/projects?show=failed").size());
        assertEquals(28, visited("/projects?show=completed").size());
        assertEquals(70, visited("/projects?q=clip").stream().distinct().count());
    }

    static Stream<String> unreadableKeys() {
        var far = new Cursor(0, Instant.MAX, "c").toString();
        var early = new Cursor(0, Instant.MIN, "c").toString();
        return Stream.of(
                "x",
                "%00",
                "-",
                "AAAA",
                "%F0%9F%98%80",
                encoded("0"),
                encoded("0 now c"),
                encoded("x 2026-01-01 c"),
                encoded("99999999999 2026-01-01T00:00:00Z c"),
                encoded("0 2026-01-01T00:00:00Z a\u0000b"),
                far,
                early,
                "A".repeat(100_000));
    }

    @ParameterizedTest
    @MethodSource("unreadableKeys")
    void a_key_that_cannot_be_read_means_the_first_page(String key) {
        var id = Platform.projectId();
        platform.says(id, 1, "complete").tell();
        var page = visitor.get("/projects?after=" + key);
        assertEquals(200, page.status());
        assertEquals(List.of(id), ids(page.page()));
        assertNull(next(page.page()));
        assertTrue(page.page().select("a:contains(First page)").isEmpty());
    }

    @Test
    void a_key_from_elsewhere_shows_nothing_and_the_way_back() {
        var early = new Cursor(7, Instant.parse("2001-01-01T00:00:00Z"), "c").toString();
        var page = visitor.get("/projects?after=" + early);
        assertEquals(200, page.status());
        assertTrue(page.text().contains("There are no more projects here."), page.text());
        assertEquals(
                200,
                visitor.get("/projects?after=" + new Cursor(-3, Instant.now(), "c"))
                        .status());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /projects|The platform hasn’t told us of any project of yours yet.
            /projects?show=attention|Nothing needs your attention.
            /projects?show=failed|None of your projects failed.
            /projects?show=completed|None of your projects has completed yet.
            /projects?show=progress|Nothing is being made right now.
            /projects?q=x|No project of yours matches “x”.
            /projects?q=x&show=failed|No project of yours in this view matches “x”.
            /|Nothing needs your attention right now.""")
    void an_empty_view_says_so_in_its_own_words(String path, String words) {
        assertTrue(visitor.get(path).text().contains(words), path);
    }

    private List<String> visited(String first) {
        var seen = new ArrayList<String>();
        for (var next = first; next != null; ) {
            var page = visitor.get(next).page();
            seen.addAll(ids(page));
            next = next(page);
        }
        return seen;
    }

    private List<String> shown(String path) {
        return ids(visitor.get(path).page());
    }

    private static List<String> ids(Document page) {
        return page.select("ul.rows > li > a").eachAttr("href").stream()
                .map(href -> href.substring("/projects/".length()))
                .toList();
    }

    private static String next(Document page) {
        var link = page.select("a[rel=next]").first();
        return link == null ? null : link.attr("href");
    }

    /** Newest first, then by id. */
    private static int order(String a, String b) {
        var left = a.split(" ");
        var right = b.split(" ");
        var byTime = Integer.compare(Integer.parseInt(left[1]), Integer.parseInt(right[1]));
        return byTime != 0 ? byTime : right[0].compareTo(left[0]);
    }

    private static String encoded(String key) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(key.getBytes(StandardCharsets.UTF_8));
    }
}
