package ai.magichour.helpcenter.accounts.limits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.magichour.helpcenter.web.TestClock;
import ai.magichour.helpcenter.web.Visitor;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LimitsTest {

    @Inject
    Limits limits;

    @Inject
    EntityManager database;

    @Inject
    TestClock clock;

    private final UUID ada = UUID.randomUUID();
    private final UUID sam = UUID.randomUUID();

    @AfterEach
    void now() {
        clock.reset();
    }

    @Test
    void as_many_as_allowed_are_taken_and_no_more() {
        var most = limits.of(Kind.TICKETS).most();
        for (var i = 0; i < most; i++) {
            assertEquals(Optional.empty(), take(limits, ada, Kind.TICKETS), "number " + i);
        }
        var again = take(limits, ada, Kind.TICKETS).orElseThrow();
        var wait = Duration.between(clock.instant(), again);
        assertTrue(wait.compareTo(Duration.ofMinutes(6)) <= 0 && wait.compareTo(Duration.ofMinutes(5)) > 0, "" + wait);
        assertEquals(Optional.empty(), take(limits, sam, Kind.TICKETS), "somebody else's are their own");
        assertEquals(Optional.empty(), take(limits, ada, Kind.REPLIES), "another kind is another matter");
    }

    @Test
    void from_the_time_that_was_said_there_is_one_again() {
        useUp(ada, Kind.TICKETS);
        var again = take(limits, ada, Kind.TICKETS).orElseThrow();
        clock.forward(Duration.between(clock.instant(), again).minusSeconds(1));
        assertTrue(take(limits, ada, Kind.TICKETS).isPresent());
        clock.forward(Duration.ofSeconds(1));
        assertEquals(Optional.empty(), take(limits, ada, Kind.TICKETS));
        assertTrue(take(limits, ada, Kind.TICKETS).isPresent());
        clock.forward(Duration.ofHours(1));
        useUp(ada, Kind.TICKETS);
    }

    @Test
    void two_nodes_count_together() {
        var other = new Limits();
        other.database = database;
        other.clock = clock;
        other.read();
        for (var i = 0; i < limits.of(Kind.TICKETS).most(); i++) {
            assertEquals(Optional.empty(), take(i % 2 == 0 ? limits : other, ada, Kind.TICKETS));
        }
        assertTrue(take(limits, ada, Kind.TICKETS).isPresent());
        assertTrue(take(other, ada, Kind.TICKETS).isPresent());
    }

    @Test
    void of_fifty_at_once_only_as_many_as_allowed_go_through() throws Exception {
        var threads = Executors.newFixedThreadPool(16);
        try {
            var tries = IntStream.range(0, 50)
                    .<Callable<Optional<Instant>>>mapToObj(i -> () -> take(limits, ada, Kind.TICKETS))
                    .toList();
            var taken = 0;
            for (var each : threads.invokeAll(tries)) {
                taken += each.get().isEmpty() ? 1 : 0;
            }
            assertEquals(limits.of(Kind.TICKETS).most(), taken);
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void what_fails_costs_nothing() {
        for (var i = 0; i < 2 * limits.of(Kind.TICKETS).most(); i++) {
            QuarkusTransaction.begin();
            assertEquals(Optional.empty(), limits.take(ada, Kind.TICKETS));
            QuarkusTransaction.rollback();
        }
    }

    @Test
    void what_is_free_again_is_forgotten() {
        take(limits, ada, Kind.TICKETS);
        assertEquals(1, rows());
        limits.forget();
        assertEquals(1, rows());
        clock.forward(Duration.ofHours(1));
        limits.forget();
        assertEquals(0, rows());
    }

    @Test
    void failure_17_somebody_who_searches_too_often_is_told_when_to_go_on_and_loses_nothing() {
        var name = Visitor.named("ada");
        var visitor = Visitor.signedIn(name);
        assertEquals(200, visitor.get("/projects?q=zebra").status());
        useUp(customer(name), Kind.SEARCHES);
        for (var address : new String[] {"/projects", "/articles"}) {
            var answer = visitor.get(address + "?q=a%20%22zebra%22");
            assertEquals(429, answer.status());
            assertTrue(Integer.parseInt(answer.header("Retry-After")) >= 1);
            assertEquals("a \"zebra\"", answer.page().select("main #q").val());
            assertEquals(address, answer.page().select("main form").attr("action"));
            assertTrue(answer.text().contains("You can search again in "), answer.text());
        }
        assertEquals(200, visitor.get("/projects").status());
        assertEquals(200, visitor.get("/articles").status());
        assertEquals(200, Visitor.stranger().get("/articles?q=zebra").status());
        assertFalse(visitor.get("/projects?show=failed").text().contains("search again in"));
    }

    private void useUp(UUID customer, Kind kind) {
        QuarkusTransaction.requiringNew().run(() -> {
            while (limits.take(customer, kind).isEmpty()) {
                // another one
            }
        });
    }

    private static Optional<Instant> take(Limits limits, UUID customer, Kind kind) {
        return QuarkusTransaction.requiringNew().call(() -> limits.take(customer, kind));
    }

    private int rows() {
        return database.createNativeQuery("select 1 from allowance where customer_id = :customer")
                .setParameter("customer", ada)
                .getResultList()
                .size();
    }

    private UUID customer(String subject) {
        return (UUID) database.createNativeQuery("select id from customer where subject = :subject", UUID.class)
                .setParameter("subject", subject)
                .getSingleResult();
    }
}
