package ai.magichour.helpcenter.outbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.magichour.helpcenter.web.TestClock;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** From the decision to the moment when it was told, with a courier that fails as told. */
@QuarkusTest
class RelayTest {

    /** Tells nobody, remembers what it was given, and fails as often as it is told to. */
    private static class Messenger implements Courier {
        final String topic = "test-" + UUID.randomUUID();
        final List<String> told = new ArrayList<>();
        final List<String> written = new ArrayList<>();
        final List<String> givenUp = new ArrayList<>();
        Exception fault;
        RuntimeException faultAfterwards;

        @Override
        public String topic() {
            return topic;
        }

        @Override
        public Runnable deliver(Parcel parcel) throws Exception {
            told.add(parcel.payload.asText());
            if (fault != null) {
                throw fault;
            }
            return () -> {
                if (faultAfterwards != null) {
                    throw faultAfterwards;
                }
                written.add(parcel.payload.asText());
            };
        }

        @Override
        public void giveUp(Parcel parcel) {
            givenUp.add(parcel.payload.asText());
        }
    }

    private final Messenger messenger = new Messenger();

    @Inject
    Relay relay;

    @Inject
    Claims claims;

    @Inject
    Telling telling;

    @Inject
    TestClock clock;

    @AfterEach
    void now() {
        clock.reset();
    }

    @Test
    void what_was_decided_is_told_once() {
        var parcel = put("ada", "hello");
        relay.run(messenger);
        relay.run(messenger);
        assertEquals(List.of("hello"), messenger.told);
        assertEquals(List.of("hello"), messenger.written);
        assertEquals(Parcel.State.DONE, read(parcel).state());
    }

    @Test
    void what_was_never_committed_is_never_told() {
        QuarkusTransaction.begin();
        Parcel.put(messenger.topic, "ada", "hello", clock.instant());
        QuarkusTransaction.rollback();
        relay.run(messenger);
        assertEquals(List.of(), messenger.told);
    }

    @Test
    void what_failed_is_told_again_later_each_time_after_a_longer_pause() {
        var parcel = put("ada", "hello");
        messenger.fault = new IllegalStateException("not now");
        relay.run(messenger);
        relay.run(messenger);
        assertEquals(1, messenger.told.size());
        assertEquals("IllegalStateException: not now", read(parcel).problem);
        pass(Duration.ofSeconds(6));
        relay.run(messenger);
        pass(Duration.ofSeconds(6));
        relay.run(messenger);
        assertEquals(2, messenger.told.size());
        messenger.fault = null;
        pass(Duration.ofSeconds(6));
        relay.run(messenger);
        assertEquals(3, messenger.told.size());
        assertEquals(Parcel.State.DONE, read(parcel).state());
    }

    @Test
    void what_fails_for_longer_than_anybody_waits_is_given_up_and_kept() {
        var parcel = put("ada", "hello");
        messenger.fault = new IllegalStateException("not now");
        relay.run(messenger);
        pass(Duration.ofDays(3));
        relay.run(messenger);
        assertEquals(Parcel.State.DEAD, read(parcel).state());
        assertEquals(List.of("hello"), messenger.givenUp);
        assertTrue(QuarkusTransaction.requiringNew().call(() -> Parcel.dead(1_000)).stream()
                .anyMatch(dead -> dead.id.equals(parcel)));
    }

    @Test
    void what_can_never_be_told_is_given_up_at_once_and_can_be_revived() {
        var parcel = put("ada", "hello");
        messenger.fault = new Undeliverable("no such address");
        relay.run(messenger);
        assertEquals(Parcel.State.DEAD, read(parcel).state());
        messenger.fault = null;
        QuarkusTransaction.requiringNew()
                .run(() -> Parcel.<Parcel>findById(parcel).revive(clock.instant()));
        relay.run(messenger);
        assertEquals(Parcel.State.DONE, read(parcel).state());
    }

    @Test
    void those_of_one_key_keep_their_order_and_hold_up_no_other_key() {
        put("ada", "first");
        put("ada", "second");
        put("sam", "other");
        messenger.fault = new IllegalStateException("not now");
        relay.run(messenger);
        assertEquals(List.of("first", "other"), messenger.told);
        messenger.fault = null;
        pass(Duration.ofSeconds(6));
        relay.run(messenger);
        assertEquals(List.of("first", "other", "second"), messenger.written);
    }

    @Test
    void after_a_crash_between_telling_and_marking_it_is_told_again_under_the_same_id() {
        var parcel = put("ada", "hello");
        // Claimed by a node that told it and died before it could mark it.
        assertEquals(1, claims.take(messenger.topic, 10, clock.instant()).size());
        relay.run(messenger);
        assertEquals(List.of(), messenger.told);
        pass(Relay.LEASE.plusSeconds(1));
        relay.run(messenger);
        assertEquals(List.of("hello"), messenger.told);
        assertEquals(Parcel.State.DONE, read(parcel).state());
    }

    @Test
    void a_node_that_comes_back_after_its_lease_marks_nothing() {
        put("ada", "hello");
        var slow = claims.take(messenger.topic, 10, clock.instant()).get(0);
        pass(Relay.LEASE.plusSeconds(1));
        relay.run(messenger);
        telling.of(messenger, slow);
        assertEquals(List.of("hello", "hello"), messenger.told);
        assertEquals(List.of("hello"), messenger.written);
    }

    @Test
    void what_can_not_be_written_afterwards_is_not_marked_as_told() {
        var parcel = put("ada", "hello");
        messenger.faultAfterwards = new IllegalStateException("the database went away");
        relay.run(messenger);
        assertEquals(Parcel.State.WAITING, read(parcel).state());
        messenger.faultAfterwards = null;
        pass(Duration.ofSeconds(6));
        relay.run(messenger);
        assertEquals(Parcel.State.DONE, read(parcel).state());
    }

    @Test
    void the_pause_grows_to_an_hour_and_no_further() {
        assertEquals(Duration.ofSeconds(5), Telling.pause(1, Duration.ofHours(1)));
        assertEquals(Duration.ofSeconds(10), Telling.pause(2, Duration.ofHours(1)));
        assertEquals(Duration.ofHours(1), Telling.pause(12, Duration.ofHours(1)));
        assertEquals(Duration.ofHours(1), Telling.pause(Integer.MAX_VALUE, Duration.ofHours(1)));
    }

    private UUID put(String key, String text) {
        return QuarkusTransaction.requiringNew().call(() -> Parcel.put(messenger.topic, key, text, clock.instant()).id);
    }

    private static Parcel read(UUID id) {
        return QuarkusTransaction.requiringNew()
                .call(() -> Parcel.of(List.of(id)).get(id));
    }

    private void pass(Duration time) {
        clock.forward(time);
    }
}
