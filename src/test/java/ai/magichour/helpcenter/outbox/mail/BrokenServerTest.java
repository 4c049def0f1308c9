package ai.magichour.helpcenter.outbox.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.magichour.helpcenter.outbox.Parcel;
import ai.magichour.helpcenter.outbox.Parcel.State;
import ai.magichour.helpcenter.outbox.Relay;
import ai.magichour.helpcenter.outbox.Round;
import ai.magichour.helpcenter.outbox.mail.BrokenServer.Fault;
import ai.magichour.helpcenter.outbox.mail.BrokenServer.Step;
import ai.magichour.helpcenter.web.TestClock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A mail server that breaks, or we do, at every step of the dialogue and in every way. Each letter arrives. It arrives twice,
 * with the same Message-ID, in the one case where nobody can know whether it did: when the server has all of the letter and
 * we haven't written down that it took it.
 */
@QuarkusTest
class BrokenServerTest {

    private static final Pattern MESSAGE_ID = Pattern.compile("(?m)^Message-ID: <(.+)@example.com>$");

    private final BrokenServer server = new BrokenServer();
    private final Desk desk =
            Desk.at(server.port(), "timeout", "PT0.25S", "username", "helpcenter", "password", Desk.PASSWORD);

    @Inject
    Round round;

    @Inject
    TestClock clock;

    @AfterEach
    void close() {
        server.close();
        clock.reset();
    }

    static Stream<Arguments> silences() {
        return Stream.of(Step.values())
                .flatMap(step ->
                        Stream.of(Fault.values()).filter(Fault::isSilent).map(fault -> Arguments.of(step, fault)));
    }

    @ParameterizedTest
    @MethodSource("silences")
    void a_letter_arrives_however_the_server_broke_off(Step step, Fault fault) {
        server.breaks(step, fault);
        var id = desk.put(clock.instant());
        round.with(desk);
        assertEquals(
                step == Step.GOODBYE ? State.DONE : State.WAITING, Desk.read(id).state());
        server.mended();
        later(Duration.ofMinutes(1));
        assertArrived(id, step == Step.END_OF_THE_LETTER ? 2 : 1);
    }

    @ParameterizedTest
    @EnumSource(names = {"GREETING", "HELLO", "LOGIN", "SENDER", "READER", "DATA", "END_OF_THE_LETTER"})
    void a_letter_that_the_server_does_not_want_now_arrives_later(Step step) {
        server.breaks(step, Fault.NOT_NOW);
        var id = desk.put(clock.instant());
        round.with(desk);
        assertEquals(State.WAITING, Desk.read(id).state());
        server.mended();
        later(Duration.ofMinutes(1));
        assertArrived(id, 1);
    }

    @ParameterizedTest
    @EnumSource(names = {"GREETING", "HELLO", "LOGIN", "SENDER", "DATA"})
    void a_refusal_of_ours_can_be_mended(Step step) {
        server.breaks(step, Fault.NEVER);
        var id = desk.put(clock.instant());
        round.with(desk);
        assertEquals(State.WAITING, Desk.read(id).state());
        server.mended();
        later(Duration.ofMinutes(1));
        assertArrived(id, 1);
    }

    @ParameterizedTest
    @EnumSource(names = {"READER", "END_OF_THE_LETTER"})
    void a_refusal_of_the_reader_or_the_letter_is_final_and_kept_for_somebody_to_see(Step step) {
        server.breaks(step, Fault.NEVER);
        var id = desk.put(clock.instant());
        round.with(desk);
        assertEquals(State.DEAD, Desk.read(id).state());
        assertTrue(Desk.read(id).problem.startsWith("Undeliverable: the mail server answered 550 5.1.1 to "));
        assertEquals(List.of(), server.kept());
    }

    /** A client that goes on with what its caller gave up would send these again when the server is back. */
    @Test
    void however_many_letters_a_hanging_server_held_up_each_arrives_once() {
        server.breaks(Step.SENDER, Fault.HANGS);
        var ids = Stream.generate(() -> desk.put(clock.instant())).limit(12).toList();
        round.with(desk);
        server.mended();
        later(Duration.ofMinutes(2));
        assertEquals(12, server.kept().size());
        assertEquals(Set.copyOf(ids), sent());
    }

    @ParameterizedTest
    @EnumSource(Step.class)
    void a_letter_arrives_wherever_our_own_process_died(Step step) {
        server.breaks(step, Fault.HANGS);
        var id = desk.put(clock.instant());
        // The connection ends as it does with a process, and nobody marks anything.
        var parcel = round.claimedOnly(desk).get(0);
        if (step == Step.GOODBYE) {
            deliver(parcel);
        } else {
            assertThrows(NotSent.class, () -> desk.deliver(parcel));
        }
        server.mended();
        round.with(desk);
        later(Relay.LEASE.plusSeconds(1));
        assertArrived(id, EnumSet.of(Step.END_OF_THE_LETTER, Step.GOODBYE).contains(step) ? 2 : 1);
    }

    @Test
    void a_letter_arrives_once_if_our_process_died_before_it_said_anything_or_after_it_marked_it() {
        var before = desk.put(clock.instant());
        round.claimedOnly(desk);
        later(Relay.LEASE.plusSeconds(1));
        assertArrived(before, 1);
        later(Duration.ofDays(1));
        assertArrived(before, 1);
    }

    private void deliver(Parcel parcel) {
        try {
            desk.deliver(parcel);
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }

    private void later(Duration time) {
        clock.forward(time);
        round.with(desk);
    }

    private void assertArrived(UUID id, int times) {
        assertEquals(State.DONE, Desk.read(id).state());
        assertEquals(times, server.kept().size());
        assertEquals(Set.of(id), sent());
    }

    /** The ids of all that the server has; each letter has exactly one. */
    private Set<UUID> sent() {
        var sent = new HashSet<UUID>();
        for (var letter : server.kept()) {
            var found = MESSAGE_ID.matcher(letter).results().toList();
            assertEquals(1, found.size(), letter);
            sent.add(UUID.fromString(found.get(0).group(1)));
        }
        return sent;
    }
}
