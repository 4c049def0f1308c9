package ai.magichour.helpcenter.tickets.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import ai.magichour.helpcenter.accounts.Customer;
import ai.magichour.helpcenter.desk.Tickets;
import ai.magichour.helpcenter.tickets.Asking;
import ai.magichour.helpcenter.tickets.Ticket;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** What is kept with a ticket is the case as it stood when it was sent. */
@QuarkusTest
class FrozenTest {

    private static final String WAITING =
            "select count(*) from pg_locks where not granted and locktype in ('transactionid', 'tuple')";

    @Inject
    EntityManager database;

    @Test
    void what_is_kept_is_what_is_known_when_it_is_sent_however_long_that_has_to_wait() throws Exception {
        var ada = Asking.overdue();
        var customer = Tickets.of(ada.name).customer;
        var check = ada.checked("Where are they?", Map.of("concern", "credits-not-back"));
        var sent = QuarkusTransaction.requiringNew().call(() -> {
            Customer.held(customer);
            var sending = CompletableFuture.supplyAsync(() -> Asking.number(ada.send(check)));
            awaitWaiting();
            ada.platform.refund(ada.project, 40).tell();
            return sending;
        });
        var number = sent.get(30, TimeUnit.SECONDS);
        var kept = QuarkusTransaction.requiringNew()
                .call(() -> Ticket.<Ticket>find("number", number)
                        .firstResult()
                        .evidence()
                        .books());
        assertEquals(3, kept.sequence());
        assertEquals(345, kept.balance());
    }

    private void awaitWaiting() throws InterruptedException {
        for (var tries = 0; tries < 100; tries++) {
            if (((Number) database.createNativeQuery(WAITING).getSingleResult()).intValue() > 0) {
                return;
            }
            Thread.sleep(100);
        }
        fail("Nobody waits for the row.");
    }
}
