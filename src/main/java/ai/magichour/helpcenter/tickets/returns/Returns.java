package ai.magichour.helpcenter.tickets.returns;

import ai.magichour.helpcenter.accounts.Account;
import ai.magichour.helpcenter.accounts.Customer;
import ai.magichour.helpcenter.ledger.Line;
import ai.magichour.helpcenter.outbox.Courier;
import ai.magichour.helpcenter.outbox.Parcel;
import ai.magichour.helpcenter.projects.verdict.RefundStatus;
import ai.magichour.helpcenter.projects.watch.Watch;
import ai.magichour.helpcenter.tickets.Message;
import ai.magichour.helpcenter.tickets.Ticket;
import ai.magichour.helpcenter.tickets.evidence.Witness;
import ai.magichour.helpcenter.tickets.mail.Letters;
import ai.magichour.helpcenter.web.live.Announcement;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Credits came back: whoever has a ticket about them, or asked to be told, is told once, with the line that says so. */
@ApplicationScoped
public class Returns implements Courier {

    @Inject
    Witness witness;

    @Inject
    Letters letters;

    @Inject
    EntityManager database;

    @Inject
    Clock clock;

    /** For the intake: these lines became visible in its transaction. */
    public static void announce(EntityManager database, Map<UUID, List<Line>> shown, Instant now) {
        CreditsReturned.put(database, shown, now);
    }

    @Override
    public String topic() {
        return CreditsReturned.TOPIC;
    }

    @Override
    public Runnable deliver(Parcel parcel) {
        var returned = parcel.payload(CreditsReturned.class);
        return () -> tell(returned);
    }

    private void tell(CreditsReturned returned) {
        var now = clock.instant();
        var customer = Customer.held(returned.customer());
        var tickets = Ticket.about(returned.customer(), returned.project());
        var isOpen = tickets.stream().anyMatch(Ticket::isOpen);
        for (var ticket : tickets) {
            var isLetter = ticket.isOpen() || !isOpen && ticket == tickets.get(0);
            tell(customer, ticket, returned, isLetter, now);
        }
        tellWatcher(customer, returned.project(), !tickets.isEmpty(), now);
        new Announcement(database).of(Set.of(customer.id), false);
    }

    /** A closed ticket says it and stays closed; a letter comes with it where no other is open. */
    private void tell(Customer customer, Ticket ticket, CreditsReturned returned, boolean isLetter, Instant now) {
        var isTold = Message.of(ticket).stream()
                .anyMatch(said -> said.lineSequence != null && said.lineSequence == returned.line());
        if (!isTold) {
            var amount = String.valueOf(returned.amount());
            Message.happened(ticket, Message.Event.CREDITS_RETURNED, amount, now)
                    .about(returned.line())
                    .toldBy(isLetter ? letters.returned(customer, ticket, returned.amount()) : null)
                    .persist();
            ticket.returned(now);
        }
    }

    /** All of it must be back: a part is no reason to stop waiting. One letter is enough for somebody with a ticket. */
    void tellWatcher(Customer customer, String project, boolean isToldByTicket, Instant now) {
        var watch = Watch.held(customer.id, project);
        if (watch == null) {
            return;
        }
        witness.of(customer.id, project, Account.formats(customer, now))
                .filter(about -> about.evidence().refund() == RefundStatus.RETURNED)
                .ifPresent(about -> {
                    watch.toldAt = now;
                    if (!isToldByTicket) {
                        var back = about.told().refund().sums().back();
                        letters.back(customer, project, about.told().tool(), back);
                    }
                });
    }
}
