package ai.magichour.helpcenter.desk;

import ai.magichour.helpcenter.accounts.Customer;
import ai.magichour.helpcenter.projects.verdict.RefundStatus;
import ai.magichour.helpcenter.tickets.Concern;
import ai.magichour.helpcenter.tickets.Message;
import ai.magichour.helpcenter.tickets.Ticket;
import ai.magichour.helpcenter.tickets.evidence.Evidence;
import ai.magichour.helpcenter.web.Visitor;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Tickets as they may be, without the way through the form. */
public final class Tickets {

    public final String name;
    public final UUID customer;

    private Tickets(String name) {
        this.name = name;
        customer = QuarkusTransaction.requiringNew()
                .call(() -> Customer.named("dev", Set.of(name), Instant.now()).get(name));
    }

    public static Tickets ofSomebody() {
        return new Tickets(Visitor.named("ada"));
    }

    public static Tickets of(String name) {
        return new Tickets(name);
    }

    /** A ticket with a message; {@code stake} credits are out, and an answer is promised by {@code due}. */
    public String open(String project, Concern concern, long stake, Instant due, String text) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var now = Instant.now();
            var ticket = Ticket.open(customer, project, concern, Ticket.Opener.CUSTOMER, evidence(project, stake), now);
            ticket.waitFor(Ticket.Party.SUPPORT, now, due);
            Message.in(ticket, Message.Author.CUSTOMER, text, now).persist();
            return ticket.number;
        });
    }

    public String open(String project, Concern concern) {
        return open(project, concern, 95, Instant.now().plusSeconds(3_600), "Where are they?");
    }

    private static Evidence evidence(String project, long stake) {
        var books = new Evidence.Books(null, null, null, false, false);
        if (project == null) {
            return new Evidence(Instant.now(), "", null, null, List.of(), books, null, null);
        }
        var about = new Evidence.About(
                project, "A clip", "Lip Sync", "video", "LIP_SYNC", "error", "x", null, null, null, null, List.of());
        var verdict = new Evidence.Verdict(
                "Failed", "act", "overdue", "act", "It failed.", "They are out.", RefundStatus.OVERDUE, null, stake, 0);
        return new Evidence(Instant.now(), "", about, verdict, List.of(), books, null, null);
    }

    public static Ticket read(String number) {
        return QuarkusTransaction.requiringNew()
                .call(() -> Ticket.<Ticket>find("number", number).firstResult());
    }

    /** Takes them out of the queue, so that nobody else's test meets them. */
    public void close() {
        QuarkusTransaction.requiringNew()
                .run(() -> Ticket.<Ticket>list("customerId = ?1 and state = ?2", customer, Ticket.State.OPEN)
                        .forEach(ticket -> ticket.close(Ticket.Resolution.EXPLAINED, Instant.now())));
    }
}
