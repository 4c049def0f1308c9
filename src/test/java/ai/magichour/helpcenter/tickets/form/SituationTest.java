package ai.magichour.helpcenter.tickets.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.magichour.helpcenter.ledger.Sums;
import ai.magichour.helpcenter.projects.verdict.Facts;
import ai.magichour.helpcenter.projects.verdict.Refund;
import ai.magichour.helpcenter.projects.verdict.RefundStatus;
import ai.magichour.helpcenter.projects.verdict.State;
import ai.magichour.helpcenter.tickets.Concern;
import ai.magichour.helpcenter.tickets.Ticket;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What is offered, what is suggested and what is answered before anybody writes: over every combination. */
class SituationTest {

    private static final Instant NOW = Instant.parse("2026-05-03T14:00:00Z");

    @ParameterizedTest(name = "{0} {1}, {2} in a row, {3} still out: {4} because {5}")
    @CsvSource({
        "error, OVERDUE, 1, 1, CREDITS_NOT_BACK, OVERDUE",
        "error, OVERDUE, 5, 1, CREDITS_NOT_BACK, OVERDUE",
        "error, OVERDUE, 1, 2, CHARGED_FOR_ERRORS, STILL_OUT",
        "error, PARTLY_RETURNED, 1, 1, CREDITS_NOT_BACK, PARTLY",
        "error, PENDING, 1, 1, CREDITS_NOT_BACK, OUT",
        "error, UNKNOWN, 1, 1, CREDITS_NOT_BACK, OUT",
        "error, ASKED_FOR, 2, 1, CREDITS_NOT_BACK, OUT",
        "error, ASKED_FOR, 3, 1, FAILED_REPEATEDLY, IN_A_ROW",
        "error, RETURNED, 3, 0, FAILED_REPEATEDLY, IN_A_ROW",
        "error, RETURNED, 3, 2, FAILED_REPEATEDLY, IN_A_ROW",
        "error, NOT_CHARGED, 3, 0, FAILED_REPEATEDLY, IN_A_ROW",
        "canceled, OVERDUE, 0, 1, CREDITS_NOT_BACK, OVERDUE",
        "frozen, UNKNOWN, 0, 0, NOT_SURE, STATUS_UNKNOWN"
    })
    void the_facts_suggest_a_concern(
            String status, RefundStatus refund, int inARow, int out, Concern concern, Situation.Reason reason) {
        var suggested = situation(status, refund, inARow, out).suggested();
        assertEquals(new Situation.Suggestion(concern, reason), suggested);
    }

    @ParameterizedTest(name = "{0} {1}, {2} in a row")
    @CsvSource({"error, RETURNED, 2", "error, NOT_CHARGED, 1", "complete, NOT_DUE, 0", "rendering, HELD, 0"})
    void where_the_facts_suggest_nothing_nothing_is_chosen(String status, RefundStatus refund, int inARow) {
        assertNull(situation(status, refund, inARow, 0).suggested());
    }

    @Test
    void what_takes_far_too_long_and_what_gave_nothing_are_asked_about() {
        var late = new Situation(facts("rendering", 0, NOW.minusSeconds(1)), refund(RefundStatus.HELD), 0, 0, NOW);
        assertEquals(new Situation.Suggestion(Concern.NOT_SURE, Situation.Reason.LATE), late.suggested());
        var empty = new Situation(facts("complete", 0, null), refund(RefundStatus.NOT_DUE), 0, 0, NOW);
        assertEquals(new Situation.Suggestion(Concern.NOT_SURE, Situation.Reason.NO_OUTPUT), empty.suggested());
    }

    @Test
    void what_is_suggested_is_always_offered_and_one_can_always_write_about_something_else() {
        for (var status : List.of("draft", "queued", "rendering", "complete", "error", "canceled", "frozen")) {
            for (var refund : RefundStatus.values()) {
                for (var inARow = 0; inARow < 4; inARow++) {
                    for (var outputs : new Integer[] {null, 0, 1}) {
                        for (var lateAfter : new Instant[] {null, NOW.minusSeconds(1), NOW.plusSeconds(1)}) {
                            var situation = new Situation(
                                    facts(status, outputs, lateAfter), refund(refund), inARow, inARow, NOW);
                            assertTrue(situation.offered().contains(Concern.SOMETHING_ELSE));
                            var suggested = situation.suggested();
                            assertTrue(suggested == null || situation.offered().contains(suggested.concern()));
                            assertEquals(
                                    situation.offered().size(),
                                    situation.offered().stream().distinct().count());
                        }
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(RefundStatus.class)
    void only_what_failed_or_was_canceled_is_answered_before_the_form(RefundStatus status) {
        for (var group : State.Group.values()) {
            var answer = Triage.of(group, refund(status), List.of(), NOW);
            var isOver = group == State.Group.FAILED || group == State.Group.CANCELED;
            assertEquals(isOver ? answered(status) : Triage.NOTHING, answer, group + " " + status);
        }
    }

    @Test
    void an_open_ticket_comes_first_whatever_the_credits_say() {
        for (var status : RefundStatus.values()) {
            assertEquals(Triage.OPEN_TICKET, Triage.of(State.Group.FAILED, refund(status), List.of(new Ticket()), NOW));
        }
    }

    @Test
    void a_part_that_is_still_expected_is_on_its_way_and_one_that_is_late_is_not() {
        var sums = new Sums(95, 40, 0, 1, NOW, NOW, false);
        var expected = new Refund(RefundStatus.PARTLY_RETURNED, null, sums, NOW.plusSeconds(1));
        var late = new Refund(RefundStatus.PARTLY_RETURNED, null, sums, NOW);
        assertEquals(Triage.ON_THE_WAY, Triage.of(State.Group.FAILED, expected, List.of(), NOW));
        assertEquals(Triage.NOTHING, Triage.of(State.Group.FAILED, late, List.of(), NOW));
    }

    @Test
    void a_concern_is_read_by_its_address_only() {
        for (var concern : Concern.values()) {
            assertEquals(concern, Concern.at(concern.address()).orElseThrow());
        }
        assertFalse(Concern.at("CREDITS_NOT_BACK").isPresent());
        assertFalse(Concern.at("").isPresent());
    }

    private static Triage answered(RefundStatus status) {
        return switch (status) {
            case RETURNED -> Triage.RETURNED;
            case PENDING -> Triage.ON_THE_WAY;
            case NOT_CHARGED -> Triage.NOT_CHARGED;
            case ASKED_FOR -> Triage.ASKED_FOR;
            case NOT_DUE, HELD, PARTLY_RETURNED, OVERDUE, UNKNOWN -> Triage.NOTHING;
        };
    }

    private static Situation situation(String status, RefundStatus refund, int inARow, int out) {
        return new Situation(facts(status, 1, null), refund(refund), inARow, out, NOW);
    }

    private static Facts facts(String status, Integer outputs, Instant lateAfter) {
        return new Facts("video", status, NOW, NOW, NOW, lateAfter, 95L, "no_source_face", null, outputs);
    }

    private static Refund refund(RefundStatus status) {
        var back = status == RefundStatus.RETURNED ? 95 : status == RefundStatus.PARTLY_RETURNED ? 40 : 0;
        var charged = status == RefundStatus.NOT_CHARGED ? 0 : 95;
        return new Refund(status, null, new Sums(charged, back, 0, 1, NOW, NOW, false), null);
    }
}
