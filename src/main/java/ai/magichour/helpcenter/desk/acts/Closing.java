package ai.magichour.helpcenter.desk.acts;

import ai.magichour.helpcenter.accounts.Account;
import ai.magichour.helpcenter.accounts.audit.AuditEvent;
import ai.magichour.helpcenter.desk.cases.Case;
import ai.magichour.helpcenter.desk.cases.Claim;
import ai.magichour.helpcenter.desk.cases.Seen;
import ai.magichour.helpcenter.desk.cases.page.CasePages;
import ai.magichour.helpcenter.projects.verdict.RefundStatus;
import ai.magichour.helpcenter.tickets.Message;
import ai.magichour.helpcenter.tickets.SupportHours;
import ai.magichour.helpcenter.tickets.Ticket;
import ai.magichour.helpcenter.tickets.mail.Letters;
import ai.magichour.helpcenter.web.live.Announcement;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** Ends a ticket with a reason, and takes one up again. */
@RequestScoped
class Closing {

    @Inject
    Account account;

    @Inject
    CasePages pages;

    @Inject
    Letters letters;

    @Inject
    SupportHours hours;

    @Inject
    EntityManager database;

    /** Closes it and tells the customer; that credits came back is said only if the ledger says so. */
    @Transactional
    Outcome close(UUID customer, String number, Seen seen, Ticket.Resolution how) {
        var now = account.formats().now();
        var about = Case.held(customer, number);
        var ticket = about.ticket();
        if (!ticket.isOpen() && ticket.resolution == how) {
            return Outcome.DONE;
        }
        if (!about.isSeen(seen) || !ticket.isOpen()) {
            return Outcome.CHANGED;
        }
        if (how == Ticket.Resolution.CREDITS_RETURNED && pages.facts(about).refund() != RefundStatus.RETURNED) {
            return Outcome.NOT_SO;
        }
        var before = Words.standing(ticket);
        ticket.close(how, now);
        Message.happened(ticket, Message.Event.CLOSED, "", now)
                .toldBy(letters.closed(about.customer(), ticket))
                .persist();
        Claim.release(ticket, account.id());
        done(ticket, "closed a ticket", before, how.name(), now);
        return Outcome.DONE;
    }

    /** Opens it again, for support to do something. */
    @Transactional
    Outcome reopen(UUID customer, String number, Seen seen) {
        var now = account.formats().now();
        var about = Case.held(customer, number);
        var ticket = about.ticket();
        if (ticket.isOpen()) {
            return Outcome.DONE;
        }
        if (!about.isSeen(seen)) {
            return Outcome.CHANGED;
        }
        if (Ticket.open(customer, ticket.projectId, ticket.concern) != null) {
            return Outcome.OTHER_OPEN;
        }
        var before = Words.standing(ticket);
        ticket.reopen(now, hours.answerBy(now));
        Message.happened(ticket, Message.Event.REOPENED, "", now).persist();
        Claim.renew(ticket, account.id(), now);
        done(ticket, "took a ticket up again", before, null, now);
        return Outcome.DONE;
    }

    private void done(Ticket ticket, String act, String before, String why, Instant now) {
        AuditEvent.write(
                ticket.customerId,
                account.customer().subject,
                act,
                ticket.number,
                before,
                Words.standing(ticket),
                why,
                now);
        new Announcement(database).of(Set.of(ticket.customerId), false);
    }
}
