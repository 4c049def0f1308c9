package ai.magichour.helpcenter.projects;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.magichour.helpcenter.ledger.Book;
import ai.magichour.helpcenter.ledger.Standing;
import ai.magichour.helpcenter.ledger.Sums;
import ai.magichour.helpcenter.projects.RefundTable.Asked;
import ai.magichour.helpcenter.projects.verdict.Facts;
import ai.magichour.helpcenter.projects.verdict.Refund;
import ai.magichour.helpcenter.projects.verdict.RefundPolicy;
import ai.magichour.helpcenter.projects.verdict.RefundStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RefundTest {

    static final Duration WINDOW = Duration.ofMinutes(15);
    static final RefundPolicy POLICY =
            new RefundPolicy(WINDOW, Set.of("error:content_policy_violation", "canceled:image", "canceled:audio"));
    private static final Duration QUIET_AFTER = Duration.ofMinutes(2);
    private static final Instant ENDED = Instant.parse("2026-09-11T06:23:15Z");
    private static final boolean[] EITHER = {false, true};

    private final Case failed = new Case();

    @Test
    void every_combination_of_what_we_know_agrees_with_the_table() {
        var count = 0;
        for (var word : List.of("draft", "queued", "rendering", "complete", "error", "canceled", "archived", "ERROR")) {
            for (var media : List.of("video", "image", "audio")) {
                for (var code : List.of("", "no_source_face", "content_policy_violation")) {
                    for (var clock : Clock.values()) {
                        count += combinations(word, media, code.isEmpty() ? null : code, clock);
                    }
                }
            }
        }
        assertEquals(8 * 3 * 3 * 4 * 3 * 4 * 3 * 3 * 3 * 16, count);
    }

    /** Which of the three times the clock may start from is the latest, or the only one. */
    private enum Clock {
        FINISHED_LAST,
        CHARGED_LAST,
        FINISH_NOT_SAID,
        FINISH_NOT_SAID_CHARGED_LAST
    }

    private static int combinations(String word, String media, String code, Clock clock) {
        var count = 0;
        for (var charged : new long[] {-20, 0, 95}) {
            for (var back : new long[] {0, 40, 95, 190}) {
                for (var charges = 0; charges < 3; charges++) {
                    for (var cost : new long[] {-1, 0, 95}) {
                        for (var seconds : new int[] {-1, 0, 1}) {
                            for (var flags = 0; flags < 16; flags++) {
                                var one = new Case();
                                one.status = word;
                                one.media = media;
                                one.code = code;
                                one.finishedAt = clock.name().startsWith("FINISH_NOT") ? null : ENDED;
                                one.failedAt = ENDED.minusSeconds(40);
                                one.charged = charged;
                                one.back = back;
                                one.charges = charges;
                                one.chargedAt = charges == 0
                                        ? null
                                        : clock.name().endsWith("CHARGED_LAST")
                                                ? ENDED.plusSeconds(70)
                                                : ENDED.minusSeconds(70);
                                one.creditsCharged = cost < 0 ? null : cost;
                                one.disputed = (flags & 1) > 0;
                                one.behind = (flags & 2) > 0;
                                one.command = (flags & 4) > 0;
                                one.quiet = (flags & 8) > 0;
                                one.now = one.asked().expectedBy().plusSeconds(seconds);
                                agrees(one);
                                count++;
                            }
                        }
                    }
                }
            }
        }
        return count;
    }

    private static void agrees(Case one) {
        var asked = one.asked();
        var refund = one.refund();
        var expected = RefundTable.of(asked);
        var answer = RefundTable.answer(refund);
        if (!expected.equals(answer)) {
            assertEquals(expected, answer, asked.toString());
        }
    }

    @Test
    void entries_that_do_not_fit_together_leave_the_answer_open_even_if_credits_came_back() {
        failed.back = 95;
        failed.disputed = true;
        is(RefundStatus.UNKNOWN, Refund.Reason.CHECKING);
    }

    @Test
    void credits_are_back_when_lines_give_back_what_it_cost_whatever_the_status() {
        failed.back = 95;
        for (var word : List.of("draft", "queued", "rendering", "complete", "error", "canceled", "archived")) {
            failed.status = word;
            is(RefundStatus.RETURNED, null);
        }
        failed.behind = true;
        failed.command = true;
        is(RefundStatus.RETURNED, null);
    }

    @Test
    void a_status_alone_never_means_that_credits_came_back() {
        failed.creditsCharged = 0L;
        is(RefundStatus.PENDING, null);
    }

    @Test
    void more_than_it_cost_is_said_to_be_more() {
        failed.back = 190;
        assertTrue(failed.refund().isMoreThanCharged());
        failed.back = 95;
        assertFalse(failed.refund().isMoreThanCharged());
    }

    @Test
    void only_credits_that_are_all_goodwill_are_called_goodwill() {
        failed.back = 95;
        failed.goodwill = 95;
        assertTrue(failed.refund().isGoodwill());
        failed.goodwill = 40;
        assertFalse(failed.refund().isGoodwill());
    }

    @Test
    void a_status_without_a_rule_leaves_the_answer_open() {
        failed.status = "archived";
        is(RefundStatus.UNKNOWN, Refund.Reason.NO_RULE_FOR_STATUS);
    }

    @Test
    void after_a_result_nothing_is_due_and_any_part_that_came_back_is_a_return() {
        failed.status = "complete";
        is(RefundStatus.NOT_DUE, null);
        failed.back = 40;
        is(RefundStatus.RETURNED, null);
    }

    @Test
    void while_it_runs_the_credits_are_held() {
        for (var word : List.of("draft", "queued", "rendering")) {
            failed.status = word;
            is(RefundStatus.HELD, null);
        }
    }

    @Test
    void nothing_is_concluded_from_missing_lines() {
        failed.behind = true;
        failed.command = true;
        failed.now = ENDED.plus(Duration.ofDays(3));
        is(RefundStatus.UNKNOWN, Refund.Reason.LINES_MISSING);
    }

    @Test
    void an_open_command_is_said_to_be_asked_for_until_the_line_comes() {
        failed.command = true;
        is(RefundStatus.ASKED_FOR, null);
        failed.back = 95;
        is(RefundStatus.RETURNED, null);
    }

    @Test
    void a_part_that_came_back_leaves_the_clock_running_for_the_rest() {
        failed.back = 40;
        is(RefundStatus.PARTLY_RETURNED, null);
        assertEquals(ENDED.plus(WINDOW), failed.refund().expectedBy());
        assertFalse(failed.refund().isPast(ENDED.plus(WINDOW).minusMillis(1)));
        assertTrue(failed.refund().isPast(ENDED.plus(WINDOW)));
    }

    @Test
    void it_cost_nothing_if_the_platform_says_so_or_its_lines_cancel_out() {
        failed.charged = 0;
        is(RefundStatus.NOT_CHARGED, null);
        failed.charges = 0;
        failed.chargedAt = null;
        failed.creditsCharged = 0L;
        is(RefundStatus.NOT_CHARGED, null);
    }

    @Test
    void a_charge_that_is_not_there_may_be_one_that_has_not_come() {
        failed.charged = 0;
        failed.charges = 0;
        failed.chargedAt = null;
        is(RefundStatus.UNKNOWN, Refund.Reason.NO_CHARGE_SEEN);
        failed.creditsCharged = null;
        is(RefundStatus.UNKNOWN, Refund.Reason.NO_CHARGE_SEEN);
    }

    @Test
    void a_correction_whose_charge_came_before_our_first_line_does_not_make_it_free() {
        failed.charged = -25;
        failed.charges = 1;
        is(RefundStatus.UNKNOWN, Refund.Reason.NO_CHARGE_SEEN);
    }

    @Test
    void where_the_platform_publishes_no_rule_none_is_made_up() {
        failed.code = "content_policy_violation";
        is(RefundStatus.UNKNOWN, Refund.Reason.NOT_PUBLISHED);
        failed.code = null;
        failed.status = "canceled";
        is(RefundStatus.PENDING, null);
        for (var media : List.of("image", "audio")) {
            failed.media = media;
            is(RefundStatus.UNKNOWN, Refund.Reason.NOT_PUBLISHED);
        }
    }

    @Test
    void credits_are_awaited_up_to_the_end_of_the_window_and_overdue_from_then_on() {
        failed.now = ENDED.plus(WINDOW).minusMillis(1);
        is(RefundStatus.PENDING, null);
        failed.now = ENDED.plus(WINDOW);
        is(RefundStatus.OVERDUE, null);
    }

    @Test
    void while_the_platform_is_quiet_nothing_is_called_overdue() {
        failed.quiet = true;
        is(RefundStatus.PENDING, null);
        failed.now = ENDED.plus(WINDOW);
        is(RefundStatus.UNKNOWN, Refund.Reason.QUIET);
        assertEquals(ENDED.plus(WINDOW), failed.refund().expectedBy());
    }

    @Test
    void the_clock_starts_at_the_end_or_at_the_newest_charge_whichever_is_later() {
        assertEquals(ENDED.plus(WINDOW), failed.refund().expectedBy());
        failed.chargedAt = ENDED.plusSeconds(30);
        assertEquals(ENDED.plusSeconds(30).plus(WINDOW), failed.refund().expectedBy());
    }

    @Test
    void without_a_time_of_its_end_the_clock_starts_when_it_was_first_said_to_have_failed() {
        failed.finishedAt = null;
        failed.failedAt = ENDED.plusSeconds(5);
        assertEquals(ENDED.plusSeconds(5).plus(WINDOW), failed.refund().expectedBy());
    }

    @Test
    void where_nothing_is_awaited_no_time_is_named() {
        failed.back = 95;
        assertNull(failed.refund().expectedBy());
    }

    private void is(RefundStatus status, Refund.Reason reason) {
        var refund = failed.refund();
        assertEquals(status, refund.status());
        assertEquals(reason, refund.reason());
        agrees(failed);
    }

    /** A failed project of 95 credits, a minute after it ended; a test changes what it is about. */
    private static final class Case {

        String status = "error";
        String media = "video";
        String code = "no_source_face";
        Instant finishedAt = ENDED;
        Instant failedAt = ENDED.plusSeconds(1);
        Long creditsCharged = 95L;
        long charged = 95;
        long back;
        long goodwill;
        int charges = 1;
        Instant chargedAt = ENDED.minusSeconds(50);
        boolean disputed;
        boolean behind;
        boolean command;
        boolean quiet;
        Instant now = ENDED.plusSeconds(60);

        Asked asked() {
            return new Asked(
                    status,
                    media,
                    code,
                    finishedAt,
                    failedAt,
                    creditsCharged,
                    charged,
                    back,
                    charges,
                    chargedAt,
                    disputed,
                    behind,
                    command,
                    quiet,
                    now,
                    WINDOW);
        }

        Refund refund() {
            var facts = new Facts(media, status, null, finishedAt, failedAt, null, creditsCharged, code, null, null);
            var backAt = back > 0 ? ENDED.plusSeconds(20) : null;
            var sums = new Sums(charged, back, goodwill, charges, chargedAt, backAt, disputed);
            var book = new Book();
            book.sequence = 3L;
            book.balance = 305L;
            book.knownUpTo = behind ? 4 : 3;
            var fedUntil = quiet ? now.minus(QUIET_AFTER).minusMillis(1) : now.minus(QUIET_AFTER);
            return Refund.of(facts, sums, command ? 40 : 0, new Standing(book, fedUntil, QUIET_AFTER), now, POLICY);
        }
    }
}
