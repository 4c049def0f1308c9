package ai.magichour.helpcenter.tickets.returns;

import ai.magichour.helpcenter.accounts.Account;
import ai.magichour.helpcenter.accounts.Customer;
import ai.magichour.helpcenter.accounts.audit.AuditEvent;
import ai.magichour.helpcenter.projects.verdict.Refund;
import ai.magichour.helpcenter.projects.verdict.RefundPolicy;
import ai.magichour.helpcenter.projects.verdict.RefundStatus;
import ai.magichour.helpcenter.projects.watch.Watch;
import ai.magichour.helpcenter.tickets.Concern;
import ai.magichour.helpcenter.tickets.Message;
import ai.magichour.helpcenter.tickets.SupportHours;
import ai.magichour.helpcenter.tickets.Ticket;
import ai.magichour.helpcenter.tickets.evidence.Evidence;
import ai.magichour.helpcenter.tickets.evidence.Witness;
import ai.magichour.helpcenter.tickets.mail.Letters;
import ai.magichour.helpcenter.web.live.Announcement;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Somebody asked to be told when their credits are back, and they aren't: a ticket opens by itself, once. Whether they are
 * overdue is the verdict's word and nobody else's, so with a quiet feed or missing lines nothing is opened. Whoever asked in
 * the very moment in which they came back is told here too.
 */
@ApplicationScoped
public class Overdue {

    private static final int SLICE = 100;

    private static final String CANDIDATES = """
        select w.customer_id, w.project_id from watch w
        join project p on p.customer_id = w.customer_id and p.id = w.project_id
        where w.told_at is null and w.ticket_id is null
            and (p.back > 0 and p.back >= p.charged
                or p.status in ('error', 'canceled') and p.charged > p.back
                    and greatest(coalesce(p.finished_at, p.failed_at), p.charged_at) < :before)
            and (w.customer_id, w.project_id) > (:customer, :project)
        order by w.customer_id, w.project_id limit :most\
        """;

    @Inject
    EntityManager database;

    @Inject
    Witness witness;

    @Inject
    Returns returns;

    @Inject
    SupportHours hours;

    @Inject
    RefundPolicy policy;

    @Inject
    Letters letters;

    @Inject
    Clock clock;

    @Scheduled(every = "20s", delayed = "20s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @ActivateRequestContext
    public void look() {
        var from = new Watch.Owned(new UUID(0, 0), "");
        while (from != null) {
            var slice = candidates(from);
            slice.forEach(each -> QuarkusTransaction.requiringNew().run(() -> look(each)));
            from = slice.size() < SLICE ? null : slice.get(slice.size() - 1);
        }
    }

    private List<Watch.Owned> candidates(Watch.Owned from) {
        return QuarkusTransaction.requiringNew().call(() -> read(from));
    }

    @SuppressWarnings("unchecked")
    private List<Watch.Owned> read(Watch.Owned from) {
        var rows = (List<Object[]>) database.createNativeQuery(CANDIDATES, Object[].class)
                .setParameter("before", clock.instant().minus(policy.window()))
                .setParameter("customer", from.customerId())
                .setParameter("project", from.projectId())
                .setParameter("most", SLICE)
                .getResultList();
        return rows.stream()
                .map(row -> new Watch.Owned((UUID) row[0], (String) row[1]))
                .toList();
    }

    private void look(Watch.Owned each) {
        var now = clock.instant();
        var customer = Customer.held(each.customerId());
        var watch = Watch.held(each.customerId(), each.projectId());
        if (watch == null || watch.ticketId != null) {
            return;
        }
        returns.tellWatcher(customer, each.projectId(), false, now);
        witness.of(customer.id, each.projectId(), Account.formats(customer, now))
                .filter(about -> about.told() != null && isOverdue(about.told().refund(), now))
                .ifPresent(about -> watch.ticketId = ticket(customer, each.projectId(), about.evidence(), now).id);
    }

    private static boolean isOverdue(Refund refund, Instant now) {
        return refund.status() == RefundStatus.OVERDUE
                || refund.status() == RefundStatus.PARTLY_RETURNED && refund.isPast(now);
    }

    private Ticket ticket(Customer customer, String project, Evidence evidence, Instant now) {
        var open = Ticket.open(customer.id, project, Concern.CREDITS_NOT_BACK);
        if (open != null) {
            return open;
        }
        var ticket = Ticket.open(customer.id, project, Concern.CREDITS_NOT_BACK, Ticket.Opener.WATCH, evidence, now);
        ticket.waitFor(Ticket.Party.SUPPORT, now, hours.answerBy(now));
        Message.happened(ticket, Message.Event.OPENED_FOR_YOU, "", now)
                .toldBy(letters.openedForYou(customer, ticket))
                .persist();
        AuditEvent.write(customer.id, AuditEvent.SYSTEM, "opened a ticket for an overdue return", ticket.number, now);
        new Announcement(database).of(Set.of(customer.id), false);
        return ticket;
    }
}
