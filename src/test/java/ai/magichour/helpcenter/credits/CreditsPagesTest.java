package ai.magichour.helpcenter.credits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.magichour.helpcenter.platform.Platform;
import ai.magichour.helpcenter.web.Visitor;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A customer's lines: all of them, in order, each with what it did and the balance after it. */
@QuarkusTest
class CreditsPagesTest {

    private final String ada = Visitor.named("ada");
    private final Platform platform = new Platform(ada);
    private final Visitor visitor = Visitor.signedIn(ada);
    private final String project = Platform.projectId();

    @Test
    void lines_stand_newest_first_with_what_they_did_and_the_running_balance() {
        platform.grant(1_500)
                .charge(project, 1_200)
                .line("adjustment", -20, project)
                .line("adjustment", 15, project)
                .says(project, 1, "complete")
                .line("goodwill", 5, project)
                .line("expiry", -300, null)
                .line("refund", 0, project)
                .tell();
        var page = visitor.get("/credits").page();
        var rows = page.select("tr[data-sequence]");
        assertEquals(List.of("7", "6", "5", "4", "3", "2", "1"), rows.eachAttr("data-sequence"));
        assertEquals(List.of("0", "-300", "5", "15", "-20", "-1200", "1500"), rows.eachAttr("data-amount"));
        assertEquals(
                List.of("0", "0", "300", "295", "280", "300", "1,500"),
                rows.select("td.number:eq(3)").eachText());
        assertEquals(
                List.of("+0", "−300", "+5", "+15", "−20", "−1,200", "+1,500"),
                rows.select("td.number:eq(2)").eachText());
        assertEquals(
                List.of(
                        "Returned",
                        "Expired",
                        "Returned as goodwill",
                        "Estimate lowered to the final charge",
                        "Estimate raised to the final charge",
                        "Charged",
                        "Credits added"),
                rows.select("td b").eachText());
        assertEquals("/projects/" + project, rows.get(5).select("a").attr("href"));
        assertEquals("A clip", rows.get(5).select("a").text());
        assertEquals("0", page.select("[data-balance]").first().attr("data-balance"));
        assertEquals("7", page.select("[data-sequence]").first().attr("data-sequence"));
    }

    @Test
    void more_lines_than_fit_a_page_follow_on_the_next_each_once() {
        for (var i = 0; i < 120; i++) {
            platform.grant(1);
        }
        platform.tell();
        var seen = new ArrayList<String>();
        var sizes = new ArrayList<Integer>();
        for (var next = "/credits"; next != null; ) {
            var page = visitor.get(next).page();
            var rows = page.select("tr[data-sequence]").eachAttr("data-sequence");
            seen.addAll(rows);
            sizes.add(rows.size());
            var link = page.select("a[rel=next]").first();
            next = link == null ? null : link.attr("href");
            assertEquals("120", page.select("[data-balance]").first().attr("data-balance"));
        }
        assertEquals(List.of(50, 50, 20), sizes);
        assertEquals(
                IntStream.range(0, 120).mapToObj(i -> String.valueOf(120 - i)).toList(), seen);
    }

    @Test
    void exactly_a_page_of_lines_has_no_next_page() {
        for (var i = 0; i < 50; i++) {
            platform.grant(1);
        }
        platform.tell();
        var page = visitor.get("/credits").page();
        assertEquals(50, page.select("tr[data-sequence]").size());
        assertTrue(page.select("a[rel=next]").isEmpty());
    }

    @Test
    void lines_that_wait_are_said_to_wait_and_count_for_nothing() {
        platform.grant(100).loses("grant", 1, null).charge(project, 40).tell();
        var answer = visitor.get("/credits");
        assertEquals(List.of("1"), answer.page().select("tr[data-sequence]").eachAttr("data-sequence"));
        assertEquals(1, answer.page().select("[data-amount]").size());
        assertEquals("100", answer.page().select("[data-balance]").first().attr("data-balance"));
        assertTrue(answer.text().contains("1 line has arrived that can’t be shown in order yet"), answer.text());
        assertFalse(visitor.get("/credits.csv").body().contains("40"));
        assertFalse(visitor.get("/credits?after=1").text().contains("in order yet"));
    }

    @Test
    void a_balance_that_is_not_known_is_called_so_and_is_never_zero() {
        var page = visitor.get("/credits");
        assertTrue(page.page().select("[data-balance]").isEmpty());
        assertTrue(page.page().select("[data-sequence]").isEmpty());
        assertTrue(page.text().contains("your balance isn’t known here"), page.text());
        assertFalse(page.page().select("main").text().contains("0 credits"), page.text());
        assertEquals(1, visitor.get("/credits.csv").body().lines().count());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "x", "1.5", "%00", "99999999999999999999", "9223372036854775808", "1e3", "%F0%9F%98%80"})
    void a_key_that_cannot_be_read_means_the_first_page(String key) {
        platform.grant(1).grant(1).tell();
        var page = visitor.get("/credits?after=" + key);
        assertEquals(200, page.status());
        assertEquals(2, page.page().select("tr[data-sequence]").size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1", "-1", "-999999999999999999"})
    void before_the_first_line_there_is_nothing_and_the_way_back(String key) {
        platform.grant(1).grant(1).tell();
        var page = visitor.get("/credits?after=" + key);
        assertEquals(200, page.status());
        assertTrue(page.text().contains("There are no older lines."), page.text());
    }

    @Test
    void nobody_sees_anothers_lines() {
        platform.grant(4_711).tell();
        var sam = Visitor.signedIn(Visitor.named("sam"));
        assertFalse(sam.get("/credits").text().contains("4,711"));
        assertFalse(sam.get("/credits.csv").body().contains("4711"));
        assertEquals(302, Visitor.stranger().get("/credits").status());
        assertEquals(302, Visitor.stranger().get("/credits.csv").status());
    }
}
