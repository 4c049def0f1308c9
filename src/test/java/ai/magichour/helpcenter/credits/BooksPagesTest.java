package ai.magichour.helpcenter.credits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.magichour.helpcenter.platform.Platform;
import ai.magichour.helpcenter.web.Visitor;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What customers read while lines are missing or don't fit together, and once that is over. */
@QuarkusTest
class BooksPagesTest {

    private static final String CHECKED = "The books are being checked";
    private static final String MISSING = "We’re missing part of your credit history";

    private final String ada = Visitor.named("ada");
    private final Platform platform = new Platform(ada);
    private final String project = Platform.projectId();
    private final Visitor visitor = Visitor.signedIn(ada);

    @Test
    void before_a_missing_line_the_page_says_as_of_which_line_it_is() {
        platform.grant(100).grant(20).loses("grant", 5, null).grant(1).grant(1).tell();
        assertBalance("120", "2");
        assertEquals(
                List.of("2", "1"), credits().page().select("tr[data-sequence]").eachAttr("data-sequence"));
        assertTrue(
                credits().text().contains("120 credits as of line 2."),
                credits().text());
        assertTrue(credits()
                .text()
                .contains("2 lines have arrived that can’t be shown in order yet, because line 3 is missing"));
        for (var path : List.of("/", "/projects", "/credits", "/articles")) {
            assertTrue(visitor.get(path).text().contains(MISSING + " after line 2"), path);
        }
    }

    @Test
    void a_line_that_comes_late_heals_what_waited_for_it() {
        platform.grant(100).tell();
        var late = platform.credits(2, "charge", -30, 70, project);
        platform.loses("charge", -30, project).grant(5).tell();
        assertBalance("100", "1");
        platform.add(late).tell();
        assertBalance("75", "3");
        assertFalse(credits().text().contains(MISSING));
        assertFalse(credits().text().contains("in order yet"));
    }

    @Test
    void without_the_first_line_the_balance_is_unknown_and_never_zero() {
        platform.loses("grant", 100, null).grant(5).tell();
        assertTrue(credits().page().select("[data-balance]").isEmpty());
        assertTrue(credits().page().select("[data-sequence]").isEmpty());
        assertTrue(credits().page().select("#balance").text().contains("not known yet"));
        assertTrue(credits().text().contains(MISSING + "."), credits().text());
    }

    @Test
    void a_statement_starts_a_ledger_at_a_later_line() {
        platform.add(platform.statement(117, 880))
                .add(platform.credits(118, "charge", -120, 760, project))
                .tell();
        assertBalance("760", "118");
        assertTrue(credits().text().contains("starts after line 117"), credits().text());
        assertFalse(credits().text().contains(MISSING));
    }

    @Test
    void a_statement_ahead_shows_that_lines_are_missing() {
        platform.grant(100).tell();
        platform.add(platform.statement(4, 130)).tell();
        assertBalance("100", "1");
        assertTrue(
                credits().text().contains(MISSING + " after line 1"), credits().text());
    }

    @Test
    void the_visible_ledger_stops_before_a_line_whose_balance_does_not_follow() {
        platform.grant(100).tell();
        platform.add(platform.credits(2, "grant", 10, 115, null))
                .add(platform.credits(3, "grant", 5, 120, null))
                .tell();
        assertBalance("100", "1");
        assertTrue(
                credits().text().contains("because line 2 doesn’t fit the one before it"),
                credits().text());
        for (var path : List.of("/", "/projects", "/credits")) {
            assertTrue(visitor.get(path).text().contains(CHECKED), path);
            assertFalse(visitor.get(path).text().contains(MISSING), path);
        }
    }

    @Test
    void the_right_line_settles_a_balance_that_did_not_follow() {
        platform.grant(100).tell();
        platform.add(platform.credits(2, "grant", 10, 115, null)).tell();
        platform.add(platform.credits(2, "grant", 15, 115, null)).tell();
        assertBalance("115", "2");
        assertFalse(credits().text().contains(CHECKED));
        assertEquals("15", credits().page().select("tr[data-sequence=2]").attr("data-amount"));
    }

    @Test
    void a_statement_settles_a_balance_that_did_not_follow_with_a_visible_note() {
        platform.grant(100).tell();
        platform.add(platform.credits(2, "charge", -10, 95, project)).tell();
        platform.says(project, 1, "error").tell();
        assertTrue(credits().text().contains(CHECKED));
        platform.add(platform.statement(2, 95)).tell();
        assertBalance("95", "2");
        assertFalse(credits().text().contains(CHECKED));
        assertTrue(
                credits().text().contains("set the balance after line 1 to 105; our lines had led to 100"),
                credits().text());
    }

    @Test
    void a_statement_that_bears_a_line_out_in_its_amount_shows_the_line() {
        platform.grant(100).tell();
        platform.add(platform.credits(2, "charge", -10, 95, project)).tell();
        platform.add(platform.statement(2, 90)).tell();
        assertBalance("90", "2");
        assertTrue(
                credits().text().contains("confirmed the lines from here on; one of them had named another balance"),
                credits().text());
    }

    @Test
    void a_statement_that_bears_nothing_out_leaves_the_line_out_and_says_so() {
        platform.grant(100).tell();
        platform.add(platform.credits(2, "charge", -10, 95, project)).tell();
        platform.add(platform.statement(2, 42)).tell();
        assertBalance("42", "2");
        assertFalse(credits().text().contains(CHECKED));
        platform.add(platform.credits(3, "grant", 8, 50, null)).tell();
        assertBalance("50", "3");
    }

    @Test
    void a_note_is_visible_though_no_line_stands_under_it() {
        platform.grant(100).tell();
        platform.add(platform.credits(2, "charge", -10, 95, project)).tell();
        platform.add(platform.statement(2, 42)).tell();
        assertTrue(
                credits().text().contains("set the balance after line 2 to 42; our lines had led to 100"),
                credits().text());
        assertTrue(credits().text().contains("1 line was left out"), credits().text());
    }

    @Test
    void a_note_in_the_place_of_a_left_out_line_stands_where_that_line_would() {
        platform.add(platform.credits(1, "grant", 100, 90, null)).tell();
        platform.add(platform.statement(1, 42)).tell();
        assertTrue(
                credits().text().contains("set the balance after line 1 to 42"),
                credits().text());
        platform.add(platform.credits(2, "grant", 8, 50, null))
                .add(platform.credits(3, "charge", -10, 45, project))
                .add(platform.statement(3, 30))
                .add(platform.credits(4, "grant", 1, 31, null))
                .tell();
        assertEquals(
                List.of("4", "note", "2", "note"),
                credits().page().select("tbody tr").stream()
                        .map(row -> row.hasClass("note") ? "note" : row.attr("data-sequence"))
                        .toList());
        assertFalse(visitor.get("/credits?after=2").text().contains("set the balance"));
    }

    @Test
    void a_statement_that_contradicts_the_lines_is_checked_and_the_lines_stand() {
        platform.grant(100).tell();
        platform.add(platform.statement(1, 90)).tell();
        assertBalance("100", "1");
        assertTrue(credits().text().contains(CHECKED));
        platform.add(platform.statement(1, 100)).tell();
        assertFalse(credits().text().contains(CHECKED));
    }

    private Visitor.Answer credits() {
        return visitor.get("/credits");
    }

    private void assertBalance(String credits, String line) {
        for (var path : List.of("/credits", "/projects", "/")) {
            var first = visitor.get(path).page().select("[data-balance]").first();
            assertEquals(credits, first.attr("data-balance"), path);
            assertEquals(line, first.attr("data-sequence"), path);
        }
    }
}
