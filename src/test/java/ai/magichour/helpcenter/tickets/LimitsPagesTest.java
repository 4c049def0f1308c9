package ai.magichour.helpcenter.tickets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.magichour.helpcenter.accounts.Customer;
import ai.magichour.helpcenter.accounts.limits.Kind;
import ai.magichour.helpcenter.accounts.limits.Limits;
import ai.magichour.helpcenter.web.Multipart;
import ai.magichour.helpcenter.web.Visitor;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Whoever sends more than they may is told when to go on, and loses nothing that was typed. */
@QuarkusTest
class LimitsPagesTest {

    @Inject
    Limits limits;

    private final Asking ada = Asking.overdue();

    @Test
    void failure_11_tickets_over_the_limit_wait_with_their_text() {
        useUp(Kind.TICKETS);
        var check = ada.checked("Where are they?", Map.of("concern", "credits-not-back"));
        var answer = ada.visitor.post("/tickets", Asking.fields(check, Map.of()));
        assertLater(answer);
        var back = ada.visitor.get(answer.page().select("a.button").attr("href"));
        assertTrue(back.text().contains("Where are they?"));
        assertTrue(ada.visitor.get("/tickets").text().contains("You have no open ticket."));
    }

    @Test
    void replies_over_the_limit_wait_with_their_text() {
        var number = ada.ticket("Where are they?");
        useUp(Kind.REPLIES);
        var form = Asking.fields(ada.visitor.get("/tickets/" + number), Map.of("text", "One more thing"));
        var answer = ada.visitor.post("/tickets/" + number + "/replies", form);
        assertLater(answer);
        var back =
                ada.visitor.get(answer.page().select("a.button").attr("href")).page();
        assertEquals("One more thing", back.select("#reply").first().wholeText().strip());
        assertEquals(1, back.select("article[data-author=CUSTOMER]").size());
    }

    @Test
    void files_over_the_limit_keep_the_form_as_it_is() {
        useUp(Kind.UPLOADS);
        var form = new Multipart();
        ada.form("/tickets/new?project=" + ada.project, Map.of("expected", "See the file"))
                .forEach(form::text);
        form.file("files", "notes.txt", "text/plain", new byte[] {'h', 'i'});
        var answer = form.post(ada.visitor, "/tickets/check");
        assertLater(answer);
        var back =
                ada.visitor.get(answer.page().select("a.button").attr("href")).page();
        assertEquals(
                "See the file", back.select("#expected").first().wholeText().strip());
    }

    private static void assertLater(Visitor.Answer answer) {
        assertEquals(429, answer.status());
        assertNotNull(answer.header("Retry-After"));
        assertTrue(answer.text().contains("What you typed is kept."), answer.text());
    }

    private void useUp(Kind kind) {
        QuarkusTransaction.requiringNew().run(() -> {
            var customer = Customer.find("dev", ada.name).id;
            var taken = 0;
            while (limits.take(customer, kind).isEmpty()) {
                assertTrue(++taken < 1_000);
            }
        });
    }
}
