package ai.magichour.helpcenter.ledger.commands;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.magichour.helpcenter.ledger.Line;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** From the question to the line, in every order that answers and lines can come in. */
class CommandTest {

    private static final Instant NOW = Instant.parse("2026-09-11T12:00:00Z");
    private static final Instant LATER = NOW.plusSeconds(60);

    private final Command command = Command.of(
            new Ask(UUID.randomUUID(), "clip", 95, Reason.FAILED_NOT_RETURNED, false, "HC-7F3K-22", "kim", "form"),
            NOW);

    @Test
    void taken_alone_is_not_done() {
        command.send(NOW);
        command.taken(LATER);
        is(CommandState.TAKEN);
        assertNull(command.doneAt);
        assertTrue(command.state.isOpen());
    }

    @Test
    void its_line_does_it() {
        command.send(NOW);
        command.taken(NOW);
        command.follow(line(7, "refund", 95, "clip"), LATER);
        is(CommandState.DONE);
        assertEquals(7, command.line);
        assertEquals(LATER, command.doneAt);
        assertNull(command.doubt);
    }

    @Test
    void a_line_before_the_answer_does_it_and_the_answer_changes_nothing() {
        command.send(NOW);
        command.follow(line(7, "refund", 95, "clip"), NOW);
        command.taken(LATER);
        is(CommandState.DONE);
        assertEquals(LATER, command.answeredAt);
    }

    @Test
    void a_refusal_after_its_line_is_not_believed() {
        command.send(NOW);
        command.follow(line(7, "refund", 95, "clip"), NOW);
        command.refused("too_late", "Too late", LATER);
        is(CommandState.DONE);
        assertFalse(command.isDeclined());
    }

    @Test
    void a_line_late_after_a_refusal_does_it_and_the_refusal_is_kept() {
        command.send(NOW);
        command.refused("not_yours", "No", NOW);
        is(CommandState.REFUSED);
        assertFalse(command.state.isOpen());
        command.follow(line(7, "refund", 95, "clip"), LATER);
        is(CommandState.DONE);
        assertTrue(command.isDeclined());
    }

    @Test
    void a_second_line_is_noted_and_the_first_stands() {
        command.send(NOW);
        command.follow(line(7, "refund", 95, "clip"), NOW);
        command.follow(line(9, "refund", 95, "clip"), LATER);
        assertEquals(7, command.line);
        assertEquals(NOW, command.doneAt);
        assertTrue(command.doubt.contains("named again by line 9"), command.doubt);
    }

    @Test
    void another_projects_line_does_nothing_but_is_noted() {
        command.send(NOW);
        command.follow(line(7, "refund", 95, "another clip"), NOW);
        command.follow(line(8, "refund", 95, null), NOW);
        command.follow(line(9, "charge", -95, "clip"), NOW);
        is(CommandState.SENT);
        assertTrue(command.doubt.contains("line 7"), command.doubt);
        command.follow(line(10, "goodwill", 95, "clip"), LATER);
        is(CommandState.DONE);
    }

    @Test
    void another_amount_does_it_and_is_noted() {
        command.send(NOW);
        command.follow(line(7, "refund", 90, "clip"), NOW);
        is(CommandState.DONE);
        assertEquals("it asked for 95 and got 90", command.doubt);
    }

    @Test
    void a_line_for_what_was_never_sent_does_it_and_is_noted() {
        command.follow(line(7, "refund", 95, "clip"), NOW);
        is(CommandState.DONE);
        assertEquals("it was never sent", command.doubt);
    }

    @Test
    void notes_end_somewhere() {
        command.send(NOW);
        for (var i = 0; i < 1_000; i++) {
            command.follow(line(i + 1, "refund", 95, "another clip"), NOW);
        }
        assertTrue(command.doubt.length() < 800, "it has " + command.doubt.length());
    }

    private void is(CommandState state) {
        assertEquals(state, command.state);
    }

    private static Line line(long sequence, String kind, long amount, String project) {
        return new Line(sequence, kind, amount, 1_000, project, null, "the command", NOW, "evt_" + sequence);
    }
}
