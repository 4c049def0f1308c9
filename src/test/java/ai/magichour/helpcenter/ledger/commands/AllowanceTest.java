package ai.magichour.helpcenter.ledger.commands;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.magichour.helpcenter.ledger.Book;
import ai.magichour.helpcenter.ledger.Sums;
import ai.magichour.helpcenter.web.Formats;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How much may be given back, for a project and a form of every kind. */
class AllowanceTest {

    private static final long LIMIT = 500;
    private static final Instant NOW = Instant.parse("2026-09-11T12:00:00Z");

    @ParameterizedTest(name = "{0} charged, {1} back, {2} asked, {3}, {4} {5}: {6}")
    @CsvSource(nullValues = "-", delimiter = '|', textBlock = """
            95   | 0    | 0   | certain  | owed     | 95      | -
            95   | 0    | 0   | certain  | owed     | 1       | -
            95   | 40   | 0   | certain  | owed     | 55      | -
            95   | 40   | 0   | certain  | owed     | 56      | TOO_MUCH
            95   | 0    | 0   | certain  | owed     | 96      | TOO_MUCH
            95   | 95   | 0   | certain  | owed     | 1       | NOTHING_OUT
            95   | 190  | 0   | certain  | owed     | 1       | NOTHING_OUT
            0    | 0    | 0   | certain  | owed     | 1       | NOTHING_OUT
            -20  | 0    | 0   | certain  | owed     | 1       | NOTHING_OUT
            95   | 0    | 0   | certain  | owed     | 0       | NO_AMOUNT
            95   | 0    | 0   | certain  | owed     | -5      | NO_AMOUNT
            95   | 0    | 0   | certain  | owed     | 1000001 | NO_AMOUNT
            95   | 0    | 95  | certain  | owed     | 1       | ALREADY_ASKED
            95   | 0    | 5   | certain  | owed     | 90      | ALREADY_ASKED
            95   | 0    | 0   | behind   | owed     | 95      | LINES_MISSING
            95   | 0    | 0   | checked  | owed     | 95      | BOOKS_CHECKED
            95   | 0    | 0   | disputed | owed     | 95      | BOOKS_CHECKED
            95   | 0    | 0   | certain  | goodwill | 95      | -
            95   | 95   | 0   | certain  | goodwill | 95      | -
            0    | 0    | 0   | certain  | goodwill | 1000000 | -
            0    | 0    | 0   | certain  | goodwill | 1000001 | NO_AMOUNT
            95   | 0    | 0   | behind   | goodwill | 200     | -
            95   | 0    | 0   | checked  | goodwill | 200     | -
            95   | 0    | 0   | disputed | goodwill | 200     | -
            95   | 0    | 5   | certain  | goodwill | 5       | ALREADY_ASKED
            95   | 0    | 0   | certain  | goodwill | 0       | NO_AMOUNT
            """)
    void what_may_be_asked_for(
            long charged, long back, long asked, String books, String kind, long amount, Refusal refusal) {
        var sums = new Sums(charged, back, 0, 1, NOW, null, books.equals("disputed"));
        var allowance = new Allowance(sums, asked, 0, books.equals("behind"), books.equals("checked"), LIMIT);
        assertEquals(refusal, allowance.refusal(amount, kind.equals("goodwill")));
    }

    @ParameterizedTest(name = "{0} after {1}: {2}")
    @CsvSource(textBlock = """
            500, 0,   false
            501, 0,   true
            400, 100, false
            400, 101, true
            1,   500, true
            """)
    void above_the_limit_a_lead_approves_and_many_small_requests_are_one_large_one(
            long amount, long given, boolean needsLead) {
        var sums = new Sums(2_000, given, 0, 1, NOW, NOW, false);
        assertEquals(needsLead, new Allowance(sums, 0, given, false, false, LIMIT).needsLead(amount));
    }

    @Test
    void what_is_allowed_is_within_the_net_cost_whatever_there_is() {
        var allowed = 0;
        for (var charged = -3L; charged < 8; charged++) {
            for (var back = 0L; back < 10; back++) {
                for (var asked = 0L; asked < 3; asked++) {
                    for (var amount = -2L; amount < 10; amount++) {
                        var allowance = new Allowance(
                                new Sums(charged, back, 0, 1, NOW, null, false), asked, 0, false, false, 5);
                        if (allowance.refusal(amount, false) == null) {
                            assertTrue(amount > 0 && amount + asked + back <= charged, allowance + " " + amount);
                            assertTrue(amount <= allowance.most());
                            allowed++;
                        }
                    }
                }
            }
        }
        assertTrue(allowed > 50, "only " + allowed);
    }

    @Test
    void a_preview_says_what_would_become_of_the_balance_and_the_cost() {
        var formats = new Formats(ZoneOffset.UTC, Locale.ENGLISH, NOW);
        var book = new Book();
        book.sequence = 7L;
        book.balance = 40L;
        var certain = new Allowance(new Sums(96, 0, 0, 1, NOW, null, false), 0, 0, false, false, LIMIT);
        assertEquals(
                "return 96: balance 40 → 136, net cost of the project 0",
                new Preview(certain, book, 96, false).inWords(formats));
        assertEquals(
                "return 1,000: balance 40 → 1,040, net cost of the project −904",
                new Preview(certain, book, 1_000, true).inWords(formats));
        var unknown = new Preview(certain, null, 90, false);
        assertEquals("return 90: balance not known, net cost of the project 6", unknown.inWords(formats));
        assertNull(unknown.balanceAfter());
    }

    @Test
    void each_reason_has_a_word_for_the_platform_and_goodwill_is_marked() {
        assertEquals("failed_not_returned", Reason.FAILED_NOT_RETURNED.code(false));
        assertEquals("goodwill:broken_result", Reason.BROKEN_RESULT.code(true));
        assertEquals("goodwill", Reason.GOODWILL.code(true));
        assertTrue(new Ask(null, "p", 1, Reason.GOODWILL, false, null, "kim", "k").goodwill());
    }

    @Test
    void every_word_of_the_desk_is_a_sentence() {
        var sentences = new ArrayList<String>();
        for (var reason : Reason.values()) {
            sentences.add(reason.sentence());
        }
        for (var refusal : Refusal.values()) {
            sentences.add(refusal.sentence());
        }
        for (var state : CommandState.values()) {
            sentences.add(state.sentence());
        }
        sentences.forEach(each -> assertTrue(each.matches("[A-Z].*\\."), each));
    }
}
