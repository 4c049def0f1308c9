package ai.magichour.helpcenter.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.magichour.helpcenter.ledger.Dispute.About;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BooksTest {

    private static final Instant AT = Instant.parse("2026-09-11T06:00:00Z");

    private final KeptBooks books = new KeptBooks();
    private int events;

    private final Line grant = line(1, "grant", 400, 400, null);
    private final Line charge = line(2, "charge", -95, 305, "lipsync");
    private final Line refund = line(3, "refund", 95, 400, "lipsync");
    private final Line next = line(4, "charge", -50, 350, "bodyswap");

    @Test
    void nothing_is_known_before_anything_came_not_even_zero() {
        assertNull(books.sequence());
        assertNull(books.balance());
        assertFalse(books.behind());
    }

    @Test
    void lines_in_order_become_visible_one_by_one() {
        assertEquals(List.of(Taken.ACCEPTED, Taken.ACCEPTED), books.take(grant, charge));
        assertEquals(List.of(Taken.ACCEPTED), books.take(refund));
        shows(3, 400, grant, charge, refund);
        assertEquals(List.of(), books.open());
    }

    @Test
    void lines_in_any_order_and_any_requests_give_the_same_books() {
        var random = new Random(41);
        for (var round = 0; round < 500; round++) {
            var kept = new KeptBooks();
            var lines = new ArrayList<>(List.of(grant, charge, refund, next));
            Collections.shuffle(lines, random);
            while (!lines.isEmpty()) {
                var some = lines.subList(0, 1 + random.nextInt(lines.size()));
                kept.take(some.toArray());
                some.clear();
            }
            assertEquals(List.of(grant, charge, refund, next), kept.visible());
            assertEquals(350, kept.balance());
            assertFalse(kept.behind());
        }
    }

    @Test
    void a_gap_lets_the_lines_after_it_wait_and_a_late_line_lets_them_all_in() {
        assertEquals(List.of(Taken.ACCEPTED, Taken.WAITING, Taken.WAITING), books.take(grant, refund, next));
        shows(1, 400, grant);
        assertTrue(books.behind());
        assertEquals(4, books.knownUpTo());
        assertEquals(List.of(Taken.ACCEPTED), books.take(charge));
        assertEquals(List.of(charge, refund, next), books.appended());
        shows(4, 350, grant, charge, refund, next);
        assertFalse(books.behind());
    }

    @Test
    void a_line_that_waited_for_another_of_the_same_request_is_accepted() {
        assertEquals(List.of(Taken.ACCEPTED, Taken.ACCEPTED, Taken.ACCEPTED), books.take(refund, charge, grant));
    }

    @Test
    void without_the_first_line_nothing_is_shown() {
        assertEquals(List.of(Taken.WAITING, Taken.WAITING), books.take(charge, refund));
        assertNull(books.sequence());
        assertTrue(books.behind());
    }

    @Test
    void the_same_line_again_is_a_duplicate_whether_it_waits_or_stands() {
        books.take(grant, refund);
        assertEquals(List.of(Taken.DUPLICATE, Taken.DUPLICATE), books.take(again(grant), again(refund)));
        books.take(charge);
        assertEquals(List.of(Taken.DUPLICATE), books.take(again(refund)));
        shows(3, 400, grant, charge, refund);
        assertEquals(List.of(), books.open());
    }

    @Test
    void another_content_under_a_visible_sequence_is_kept_beside_the_first() {
        books.take(grant, charge, refund);
        var other = line(3, "refund", 45, 350, "lipsync");
        assertEquals(List.of(Taken.ACCEPTED), books.take(other));
        shows(3, 400, grant, charge, refund);
        assertEquals(List.of(About.LINE), abouts());
        assertTrue(books.contradicts("lipsync"));
    }

    @Test
    void a_contradiction_names_both_projects() {
        books.take(grant, charge, refund, line(3, "refund", 95, 400, "bodyswap"));
        assertTrue(books.contradicts("lipsync"));
        assertTrue(books.contradicts("bodyswap"));
        assertFalse(books.contradicts("faceswap"));
    }

    @Test
    void of_two_contents_that_wait_the_first_that_fits_stands_and_the_other_is_kept() {
        books.take(grant, refund);
        books.take(line(3, "refund", 45, 350, "lipsync"));
        books.take(line(3, "goodwill", 95, 400, "lipsync"));
        assertEquals(List.of(), books.open());
        books.take(charge);
        shows(3, 400, grant, charge, refund);
        assertEquals(List.of(About.LINE, About.LINE), abouts());
    }

    @Test
    void a_wrong_balance_stops_the_visible_ledger_before_it() {
        books.take(grant, charge);
        var wrong = line(3, "refund", 95, 450, "lipsync");
        assertEquals(List.of(Taken.WAITING, Taken.WAITING), books.take(wrong, next));
        shows(2, 305, grant, charge);
        assertTrue(books.behind());
        assertEquals(List.of(About.BALANCE), abouts());
        assertTrue(books.contradicts("lipsync"));
        assertFalse(books.contradicts("bodyswap"));
    }

    @Test
    void a_wrong_balance_is_one_contradiction_however_often_the_books_are_opened() {
        books.take(grant, line(2, "charge", -95, 300, "lipsync"));
        books.take(line(4, "charge", -50, 350, "bodyswap"));
        books.take(line(5, "charge", -50, 300, "bodyswap"));
        assertEquals(List.of(About.BALANCE), abouts());
    }

    @Test
    void the_right_line_settles_a_wrong_one_and_what_waited_follows() {
        books.take(grant, charge, line(3, "refund", 95, 450, "lipsync"), next);
        assertEquals(List.of(Taken.ACCEPTED), books.take(refund));
        shows(4, 350, grant, charge, refund, next);
        assertEquals(List.of(), books.open());
        assertFalse(books.contradicts("lipsync"));
        assertFalse(books.settled().isEmpty());
    }

    @Test
    void the_first_line_of_all_must_start_from_nothing() {
        books.take(line(1, "grant", 400, 500, null));
        assertEquals(List.of(), books.visible());
        assertEquals(List.of(About.BALANCE), abouts());
        books.take(grant);
        shows(1, 400, grant);
        assertEquals(List.of(), books.open());
    }

    @Test
    void a_statement_that_agrees_settles_what_stands_up_to_its_line() {
        books.take(grant, charge, refund, line(3, "refund", 45, 350, "lipsync"));
        books.take(statement(2, 305));
        assertTrue(books.contradicts("lipsync"), "a statement says nothing about what comes after it");
        books.take(statement(3, 400));
        assertEquals(List.of(), books.open());
        assertEquals(List.of(), books.settlements());
        assertFalse(books.contradicts("lipsync"));
    }

    @Test
    void a_statement_cannot_say_whose_credits_came_back() {
        books.take(grant, charge, refund, line(3, "refund", 95, 400, "bodyswap"));
        books.take(statement(3, 400));
        assertEquals(List.of(), books.open());
        assertTrue(books.contradicts("lipsync"));
        assertTrue(books.contradicts("bodyswap"));
    }

    @Test
    void a_statement_settles_forwards_when_only_a_stated_balance_was_wrong() {
        books.take(grant, charge, line(3, "refund", 95, 999, "lipsync"), next);
        books.take(statement(4, 350));
        shows(4, 350, grant, charge, refund, next);
        assertEquals(400, books.visible().get(2).balance(), "the wrong balance isn't shown");
        assertEquals(List.of(), books.open());
        assertFalse(books.contradicts("lipsync"));
        var note = books.settlements().get(0);
        assertEquals(0, note.difference());
        assertEquals(0, note.setAside());
    }

    @Test
    void a_statement_settles_backwards_along_the_lines_that_lead_up_to_it() {
        books.take(grant, charge, line(3, "refund", 45, 400, "lipsync"), next);
        books.take(statement(4, 350));
        assertEquals(4, books.sequence());
        assertEquals(350, books.balance());
        assertEquals(4, books.visible().size());
        var note = books.settlements().get(0);
        assertEquals(2, note.sequence());
        assertEquals(50, note.difference());
        assertEquals(List.of(), books.open());
    }

    @Test
    void a_statement_that_no_line_leads_up_to_sets_them_aside_with_a_note() {
        books.take(grant, charge, line(3, "refund", 95, 777, "lipsync"));
        books.take(statement(3, 305));
        assertEquals(3, books.sequence());
        assertEquals(305, books.balance());
        assertEquals(List.of(grant, charge), books.visible());
        assertEquals(1, books.settlements().get(0).setAside());
        assertEquals(List.of(), books.open());
        assertTrue(books.contradicts("lipsync"), "what became of its refund isn't known");
        books.take(next(4, -5, 300));
        assertEquals(300, books.balance());
    }

    @Test
    void a_line_that_comes_after_its_place_was_set_aside_leaves_its_project_in_doubt() {
        books.take(grant, charge, line(3, "refund", 95, 777, null));
        books.take(statement(3, 400 - 95));
        books.take(line(3, "refund", 0, 305, "lipsync"));
        assertEquals(List.of(grant, charge), books.visible());
        assertTrue(books.contradicts("lipsync"));
        assertEquals(List.of(), books.open());
    }

    @Test
    void a_statement_does_not_pass_over_lines_that_have_not_arrived() {
        books.take(grant, line(2, "charge", -95, 777, "lipsync"));
        books.take(statement(4, 350));
        assertEquals(1, books.sequence());
        assertTrue(books.behind());
        books.take(next);
        assertEquals(1, books.sequence());
        books.take(refund);
        shows(4, 350, grant, charge, refund, next);
        assertEquals(List.of(), books.open());
        assertFalse(books.behind());
    }

    @Test
    void a_statement_that_came_before_the_wrong_line_settles_it_too() {
        books.take(grant);
        books.take(statement(3, 400));
        books.take(line(2, "charge", -95, 777, "lipsync"));
        books.take(refund);
        shows(3, 400, grant, charge, refund);
        assertEquals(List.of(), books.open());
    }

    @Test
    void a_statement_starts_a_ledger_at_a_later_line() {
        books.take(statement(117, 880));
        assertEquals(117, books.sequence());
        assertEquals(880, books.balance());
        assertFalse(books.behind());
        books.take(next(118, -95, 785));
        assertEquals(785, books.balance());
    }

    @Test
    void lines_that_waited_follow_the_statement_that_starts_the_ledger() {
        assertEquals(List.of(Taken.WAITING), books.take(next(118, -95, 785)));
        books.take(statement(117, 880));
        assertEquals(118, books.sequence());
        assertEquals(785, books.balance());
    }

    @Test
    void a_ledger_that_started_late_grows_backwards_to_the_first_line() {
        books.take(statement(3, 400));
        books.take(next);
        assertEquals(List.of(Taken.WAITING), books.take(charge));
        assertEquals(List.of(Taken.ACCEPTED), books.take(refund));
        assertEquals(2 - 1, books.start());
        books.take(grant);
        assertEquals(0, books.start());
        assertEquals(0, books.startBalance());
        shows(4, 350, grant, charge, refund, next);
    }

    @Test
    void backwards_too_only_lines_that_lead_up_to_what_stands_are_shown() {
        books.take(statement(3, 400));
        books.take(line(3, "refund", 95, 777, "lipsync"));
        assertEquals(List.of(), books.visible());
        books.take(charge, line(1, "grant", 400, 450, null), refund);
        assertEquals(List.of(charge, refund), books.visible());
        books.take(grant);
        assertEquals(List.of(grant, charge, refund), books.visible());
    }

    @Test
    void a_statement_shows_that_lines_are_missing() {
        books.take(grant, charge);
        assertFalse(books.behind());
        books.take(statement(4, 350));
        shows(2, 305, grant, charge);
        assertTrue(books.behind());
        books.take(refund, next);
        assertFalse(books.behind());
        assertEquals(List.of(), books.open());
    }

    @Test
    void a_statement_that_disagrees_is_a_contradiction_and_moves_nothing() {
        books.take(grant, charge);
        books.take(statement(2, 300));
        shows(2, 305, grant, charge);
        assertEquals(List.of(About.STATEMENT), abouts());
    }

    @Test
    void a_second_statement_that_disagrees_moves_the_balance_with_a_note() {
        books.take(grant, charge);
        books.take(statement(2, 300));
        books.take(statement(2, 300));
        shows(2, 300, grant, charge);
        assertEquals(-5, books.settlements().get(0).difference());
        assertEquals(List.of(), books.open());
        books.take(line(3, "refund", 95, 395, "lipsync"));
        assertEquals(395, books.balance());
    }

    @Test
    void a_second_statement_that_agrees_ends_the_doubt() {
        books.take(grant, charge);
        books.take(statement(2, 300));
        books.take(statement(2, 305));
        shows(2, 305, grant, charge);
        assertEquals(List.of(), books.open());
        assertEquals(List.of(), books.settlements());
    }

    @Test
    void the_next_line_can_bear_out_a_statement_that_disagrees() {
        books.take(grant, charge);
        books.take(statement(2, 300));
        books.take(line(3, "refund", 95, 395, "lipsync"));
        assertEquals(395, books.balance());
        assertEquals(-5, books.settlements().get(0).difference());
        assertEquals(List.of(), books.open());
    }

    @Test
    void when_a_statement_moves_the_balance_a_contested_line_stays_in_doubt() {
        books.take(grant, charge, refund, line(3, "refund", 45, 350, "lipsync"));
        books.take(statement(3, 350));
        books.take(statement(3, 350));
        assertEquals(350, books.balance());
        assertEquals(List.of(), books.open());
        assertTrue(books.contradicts("lipsync"), "its visible 95 can't all be true");
    }

    @Test
    void when_lines_after_a_contested_one_bear_out_the_other_content_it_stays_in_doubt() {
        books.take(grant, charge, refund, line(3, "refund", 45, 350, "lipsync"));
        books.take(line(4, "charge", -50, 300, "bodyswap"));
        books.take(statement(4, 300));
        assertEquals(300, books.balance());
        assertEquals(4, books.sequence());
        assertEquals(List.of(), books.open());
        assertTrue(books.contradicts("lipsync"));
        assertFalse(books.contradicts("bodyswap"));
    }

    @Test
    void every_content_that_a_statement_passes_over_is_kept() {
        books.take(grant, charge, line(3, "refund", 95, 999, "lipsync"), line(3, "refund", 95, 998, "lipsync"));
        books.take(statement(3, 400));
        assertEquals(400, books.balance());
        var kept = books.settled().stream().map(s -> s.dispute().beside()).toList();
        assertTrue(kept.stream().anyMatch(k -> k.contains("999")), kept.toString());
        assertTrue(kept.stream().anyMatch(k -> k.contains("998")), kept.toString());
    }

    @Test
    void a_statement_from_before_the_ledger_starts_is_old_news() {
        books.take(statement(117, 880));
        assertEquals(List.of(Taken.STALE), books.take(statement(100, 3)));
        assertEquals(880, books.balance());
    }

    @Test
    void no_line_is_ever_shown_before_the_one_before_it() {
        var random = new Random(7);
        for (var round = 0; round < 20_000; round++) {
            var kept = new KeptBooks();
            for (var step = 0; step < 12; step++) {
                kept.take(anything(random));
                holds(kept);
            }
        }
    }

    /** Numbers from a range so small that fits and misfits of every sort happen. */
    private Object anything(Random random) {
        var at = 1 + random.nextInt(6);
        if (random.nextInt(5) == 0) {
            return statement(at, 10L * random.nextInt(4));
        }
        return line(at, "charge", 10L * (random.nextInt(3) - 1), 10L * random.nextInt(4), "p" + random.nextInt(2));
    }

    private static void holds(KeptBooks kept) {
        if (kept.sequence() == null) {
            assertEquals(List.of(), kept.visible());
            return;
        }
        var jumps =
                kept.settlements().stream().mapToLong(Settlement::difference).sum();
        var amounts = kept.visible().stream().mapToLong(Line::amount).sum();
        assertEquals(kept.balance(), kept.startBalance() + amounts + jumps);
        var balance = kept.startBalance() + jump(kept, kept.start());
        for (var at = kept.start() + 1; at <= kept.sequence(); at++) {
            var place = at;
            assertTrue(kept.named().contains(at), "line " + at + " was passed over though it never arrived");
            for (var line : kept.visible()) {
                if (line.sequence() == place) {
                    balance += line.amount();
                    assertEquals(balance, line.balance(), line.toString());
                }
            }
            balance += jump(kept, place);
        }
    }

    private static long jump(KeptBooks kept, long after) {
        return kept.settlements().stream()
                .filter(s -> s.sequence() == after)
                .mapToLong(Settlement::difference)
                .sum();
    }

    private void shows(long sequence, long balance, Line... lines) {
        assertEquals(sequence, books.sequence());
        assertEquals(balance, books.balance());
        assertEquals(
                IntStream.range(0, lines.length)
                        .mapToObj(i -> lines[i].toString())
                        .toList(),
                books.visible().stream().map(Line::toString).toList());
    }

    private List<About> abouts() {
        return books.open().stream().map(Dispute::about).toList();
    }

    private Line next(long sequence, long amount, long balance) {
        return line(sequence, "charge", amount, balance, "bodyswap");
    }

    private Line line(long sequence, String kind, long amount, long balance, String project) {
        return new Line(
                sequence, kind, amount, balance, project, null, null, AT.plusSeconds(sequence), "evt_" + ++events);
    }

    private Line again(Line line) {
        return line(line.sequence(), line.kind(), line.amount(), line.balance(), line.project());
    }

    private Statement statement(long sequence, long balance) {
        return new Statement(sequence, balance, AT.plusSeconds(sequence), "evt_" + ++events);
    }
}
