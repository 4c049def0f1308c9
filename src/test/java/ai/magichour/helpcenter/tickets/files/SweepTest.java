package ai.magichour.helpcenter.tickets.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.magichour.helpcenter.tickets.files.content.Type;
import ai.magichour.helpcenter.tickets.files.store.Store;
import ai.magichour.helpcenter.web.TestClock;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What nobody needs goes: first its bytes, then its row. */
@QuarkusTest
class SweepTest {

    @Inject
    Sweep sweep;

    @Inject
    Store store;

    @Inject
    TestClock clock;

    @Inject
    EntityManager database;

    @TempDir
    Path folder;

    private final UUID ada = UUID.randomUUID();
    private final UUID draft = UUID.randomUUID();
    private Attachment photo;

    @BeforeEach
    void ada_adds_a_photo() throws IOException {
        photo = begun();
        store.put(photo.key(), Files.write(folder.resolve("photo"), Samples.png()));
        in(() -> photo.stored(clock.instant()));
    }

    @AfterEach
    void now() {
        clock.reset();
    }

    @Test
    void what_was_removed_goes_with_its_bytes() {
        in(() -> Attachment.remove(ada, draft, photo.id, clock.instant()));
        assertEquals("1 row, 1 part", left());
        sweep.run();
        assertEquals("0 row, 0 part", left());
    }

    @Test
    void what_was_never_sent_goes_after_thirty_days() {
        clock.forward(Duration.ofDays(30).minusMinutes(1));
        sweep.run();
        assertEquals("1 row, 1 part", left());
        clock.forward(Duration.ofMinutes(2));
        sweep.run();
        assertEquals("0 row, 0 part", left());
    }

    @Test
    void a_form_that_is_still_being_filled_in_keeps_its_files() {
        clock.forward(Duration.ofDays(20));
        QuarkusTransaction.requiringNew().run(() -> Attachment.keep(ada, draft, clock.instant()));
        clock.forward(Duration.ofDays(20));
        sweep.run();
        assertEquals("1 row, 1 part", left());
        assertEquals(1, in(() -> Attachment.ofDraft(ada, draft)).size());
    }

    @Test
    void what_was_sent_stays() {
        in(() -> Attachment.move(ada, draft, UUID.randomUUID(), UUID.randomUUID()));
        clock.forward(Duration.ofDays(400));
        sweep.run();
        assertEquals("1 row, 1 part", left());
    }

    @Test
    void what_is_taken_from_a_ticket_goes() {
        var ticket = UUID.randomUUID();
        in(() -> Attachment.move(ada, draft, ticket, UUID.randomUUID()));
        in(() -> Attachment.removeTicket(UUID.randomUUID(), ticket, clock.instant()));
        assertEquals(1, in(() -> Attachment.ofTicket(ada, ticket)).size(), "not by somebody else");
        in(() -> Attachment.removeTicket(ada, ticket, clock.instant()));
        assertTrue(in(() -> Attachment.ofTicket(ada, ticket)).isEmpty());
        sweep.run();
        assertEquals("0 row, 0 part", left());
    }

    @Test
    void what_never_arrived_whole_is_seen_by_nobody_and_goes_after_an_hour() throws IOException {
        var half = begun();
        store.put(half.key(), folder.resolve("photo"));
        assertEquals(1, in(() -> Attachment.ofDraft(ada, draft)).size());
        assertEquals("2 row, 2 part", left());
        sweep.run();
        assertEquals("2 row, 2 part", left());
        clock.forward(Duration.ofMinutes(61));
        sweep.run();
        assertEquals("1 row, 1 part", left());
    }

    private Attachment begun() {
        var file = new Cleaning(Type.PNG, Samples.png().length, null);
        return in(() -> Attachment.begin(ada, draft, "photo.png", file, clock.instant()))
                .orElseThrow();
    }

    private String left() {
        return (String) database.createNativeQuery(
                        "select (select count(*) from attachment where customer_id = :ada) || ' row, '"
                                + " || (select count(*) from attachment_part where customer_id = :ada) || ' part'")
                .setParameter("ada", ada)
                .getSingleResult();
    }

    private static <T> T in(java.util.concurrent.Callable<T> work) {
        return QuarkusTransaction.requiringNew().call(work);
    }
}
