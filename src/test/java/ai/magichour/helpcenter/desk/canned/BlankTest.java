package ai.magichour.helpcenter.desk.canned;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.magichour.helpcenter.accounts.Customer;
import ai.magichour.helpcenter.projects.verdict.RefundStatus;
import ai.magichour.helpcenter.tickets.evidence.Evidence;
import ai.magichour.helpcenter.web.Formats;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BlankTest {

    private static final Instant NOW = Instant.parse("2026-11-25T12:00:00Z");
    private static final Formats UTC = new Formats(ZoneOffset.UTC, Locale.ENGLISH, NOW);

    @Test
    void its_places_are_filled_with_facts_and_facts_are_never_places() {
        var blank = new Blank("a", "A", Set.of(), "{hello}: {credits} {$1}");
        var filled = blank.filled(null, Map.of("hello", "Hello {credits} $1", "credits", "95 credits"));
        assertEquals("Hello {credits} $1: 95 credits {$1}", filled.orElseThrow().text());
    }

    @Test
    void one_with_a_gap_is_none() {
        var blank = new Blank("a", "A", Set.of(), "Your {tool} failed at {time}.");
        assertEquals(Optional.empty(), blank.filled(null, Map.of("tool", "Lip Sync")));
    }

    @Test
    void one_that_the_facts_do_not_bear_out_is_none() {
        var blank = new Blank("a", "A", Set.of(RefundStatus.RETURNED), "They are back.");
        for (var status : RefundStatus.values()) {
            assertEquals(
                    status == RefundStatus.RETURNED,
                    blank.filled(status, Map.of()).isPresent());
        }
        assertFalse(blank.filled(null, Map.of()).isPresent());
    }

    @Test
    void that_credits_are_back_is_said_by_no_answer_for_any_other_status() {
        for (var status : RefundStatus.values()) {
            var said = replies(evidence(status)).stream()
                    .anyMatch(canned -> canned.text().contains("are back;"));
            assertEquals(status == RefundStatus.RETURNED, said, status.name());
        }
    }

    @Test
    void no_answer_is_offered_with_a_place_left_in_it_and_some_always_are() {
        for (var status : RefundStatus.values()) {
            replies(evidence(status))
                    .forEach(canned -> assertFalse(canned.text().contains("{"), canned.text()));
        }
        var nothing = new Evidence(NOW, "", null, null, List.of(), null, null, null);
        assertTrue(replies(nothing).size() >= 2);
    }

    @Test
    void credits_and_times_are_those_of_the_case_as_the_customer_reads_them() {
        var berlin = new Formats(ZoneId.of("Europe/Berlin"), Locale.ENGLISH, NOW);
        var facts = CannedFacts.of(evidence(RefundStatus.PENDING), somebody(), 0, berlin);
        assertEquals("55 credits", facts.get("credits"));
        assertEquals("10:00 CET", facts.get("time"));
        assertEquals("Hello Ada", facts.get("hello"));
        assertEquals(
                "40 credits",
                CannedFacts.of(evidence(RefundStatus.RETURNED), somebody(), 0, UTC)
                        .get("credits"));
    }

    /** Which answers are offered, for the platform's word, how many outputs there are, the refund status and what is asked. */
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "error,    0, PENDING,         0,  on-their-way cause more money",
                "canceled, -, PENDING,         0,  on-their-way more money",
                "error,    0, ASKED_FOR,       40, asked-for cause more money",
                "canceled, 0, ASKED_FOR,       40, asked-for more money",
                "error,    0, ASKED_FOR,       0,  cause more money",
                "error,    0, OVERDUE,         0,  more money",
                "error,    0, RETURNED,        0,  returned cause more money",
                "complete, 1, RETURNED,        0,  returned more money",
                "error,    0, NOT_CHARGED,     0,  cause more money",
                "error,    0, PARTLY_RETURNED, 0,  more money",
                "complete, 1, NOT_DUE,         0,  used improve more money",
                "complete, 3, NOT_DUE,         0,  used improve more money",
                "complete, 0, NOT_DUE,         0,  more money",
                "complete, -, NOT_DUE,         0,  more money",
                "rendering,-, HELD,            0,  running more money",
                "paused,   -, UNKNOWN,         0,  more money"
            })
    void what_is_offered_is_what_the_facts_bear_out(
            String status, Integer outputs, RefundStatus refund, long asked, String offered) {
        var keys = new CannedReplies()
                .fitting(evidence(status, outputs, refund), somebody(), asked, UTC).stream()
                        .map(Canned::key)
                        .toList();
        assertEquals(List.of(offered.split(" ")), keys);
    }

    @Test
    void what_was_asked_for_is_what_is_open_and_not_what_is_out() {
        var said = new CannedReplies()
                .fitting("asked-for", evidence(RefundStatus.ASKED_FOR), somebody(), 40, UTC)
                .orElseThrow()
                .text();
        assertTrue(said.contains("We have asked the platform to return 40 credits."), said);
        assertTrue(said.contains("your Lip Sync project failed at 09:00 UTC"), said);
    }

    @Test
    void how_much_a_project_gave_is_said_as_it_is() {
        assertEquals("a result", result(1));
        assertEquals("3 results", result(3));
        assertEquals(null, result(0));
        assertEquals(null, result(null));
    }

    private static String result(Integer outputs) {
        return CannedFacts.of(evidence("complete", outputs, RefundStatus.NOT_DUE), somebody(), 0, UTC)
                .get("result");
    }

    private static List<Canned> replies(Evidence evidence) {
        return new CannedReplies().fitting(evidence, somebody(), 0, UTC);
    }

    private static Customer somebody() {
        var customer = new Customer();
        customer.name = "Ada";
        return customer;
    }

    private static Evidence evidence(RefundStatus status) {
        return evidence("error", 1, status);
    }

    private static Evidence evidence(String word, Integer outputs, RefundStatus status) {
        var at = Instant.parse("2026-11-25T09:00:00Z");
        var about = new Evidence.About(
                "c1", "A clip", "Lip Sync", "video", "LIP_SYNC", word, "x", null, at, at, outputs, List.of());
        var verdict = new Evidence.Verdict("Failed", "act", "", "act", "It failed.", "Out.", status, at, 95, 40);
        return new Evidence(NOW, "", about, verdict, List.of(), null, null, null);
    }
}
