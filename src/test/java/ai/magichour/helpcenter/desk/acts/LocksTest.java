package ai.magichour.helpcenter.desk.acts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.magichour.helpcenter.accounts.Customer;
import ai.magichour.helpcenter.desk.Agent;
import ai.magichour.helpcenter.desk.Tickets;
import ai.magichour.helpcenter.tickets.Asking;
import ai.magichour.helpcenter.tickets.Ticket;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever holds a ticket holds its customer first, so that two acts at once never wait for each other. */
@QuarkusTest
class LocksTest {

    private static final int MANY = 8;

    /** How many wait for what this connection holds. */
    private static final String WAITING = """
            select count(*) from pg_locks l where not l.granted and pg_backend_pid() = any(pg_blocking_pids(l.pid))""";

    private final Agent kim = Agent.kim();
    private final Asking ada = Asking.overdue();
    private final String number = ada.ticket("Where are they?");
    private final UUID customer = Tickets.read(number).customerId;

    @ParameterizedTest
    @ValueSource(strings = {"reply", "note", "take", "close", "refund", "customer's reply"})
    void who_holds_the_customer_gets_the_ticket_though_somebody_acts_on_it(String act) throws Exception {
        var prepared = prepared(act);
        var threads = Executors.newSingleThreadExecutor();
        try {
            Future<Integer> acting = QuarkusTransaction.requiringNew().call(() -> {
                Customer.held(customer);
                var other = threads.submit(prepared);
                awaitWaiting(other);
                assertNotNull(Ticket.held(customer, number));
                return other;
            });
            assertEquals(303, acting.get(10, TimeUnit.SECONDS));
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void agents_and_the_customer_who_act_at_once_all_get_through() throws Exception {
        var threads = Executors.newFixedThreadPool(MANY);
        try {
            var acts = new java.util.ArrayList<Future<Integer>>();
            for (var i = 0; i < MANY; i++) {
                var act = prepared(i % 2 == 0 ? "note" : "customer's reply");
                acts.add(threads.submit(act));
            }
            for (var act : acts) {
                assertEquals(303, act.get(30, TimeUnit.SECONDS));
            }
        } finally {
            threads.shutdown();
        }
    }

    private Callable<Integer> prepared(String act) {
        var page = kim.ticket(number);
        return switch (act) {
            case "reply" -> post("/replies", Agent.form(page, "/replies", Map.of("text", "Here")));
            case "note" -> post("/notes", Agent.form(page, "/notes", Map.of("note", "For us " + UUID.randomUUID())));
            case "take" -> post("/claim", Map.of("act", "take"));
            case "close" -> post("/resolution", Agent.form(page, "/resolution", Map.of("reason", "EXPLAINED")));
            case "refund" -> post("/refund", Agent.form(page, "/refund", Map.of()));
            default -> {
                var form = Asking.fields(ada.visitor.get("/tickets/" + number), Map.of("text", "Still missing"));
                yield () -> ada.visitor
                        .post("/tickets/" + number + "/replies", form)
                        .status();
            }
        };
    }

    private Callable<Integer> post(String path, Map<String, String> form) {
        return () -> kim.visitor.post(Agent.at(number) + path, form).status();
    }

    /** Until the act stands behind us; one that ended without waiting took the ticket alone. */
    private void awaitWaiting(Future<Integer> act) {
        for (var i = 0; i < 500 && !isWaiting(); i++) {
            try {
                act.get(20, TimeUnit.MILLISECONDS);
                assertTrue(false, "it took the ticket without its customer");
            } catch (java.util.concurrent.TimeoutException goesOn) {
                // it hasn't ended
            } catch (InterruptedException | ExecutionException broken) {
                throw new AssertionError(broken);
            }
        }
        assertTrue(isWaiting());
    }

    private boolean isWaiting() {
        var waiting =
                (Number) Ticket.getEntityManager().createNativeQuery(WAITING).getSingleResult();
        return waiting.intValue() > 0;
    }
}
