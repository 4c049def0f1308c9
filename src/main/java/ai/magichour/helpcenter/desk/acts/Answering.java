package ai.magichour.helpcenter.desk.acts;

import ai.magichour.helpcenter.accounts.Account;
import ai.magichour.helpcenter.accounts.audit.AuditEvent;
import ai.magichour.helpcenter.desk.cases.Case;
import ai.magichour.helpcenter.desk.cases.Claim;
import ai.magichour.helpcenter.desk.cases.Note;
import ai.magichour.helpcenter.desk.cases.Seen;
import ai.magichour.helpcenter.ledger.commands.Command;
import ai.magichour.helpcenter.tickets.Message;
import ai.magichour.helpcenter.tickets.Ticket;
import ai.magichour.helpcenter.tickets.files.Attachment;
import ai.magichour.helpcenter.tickets.form.Seal;
import ai.magichour.helpcenter.tickets.mail.Letters;
import ai.magichour.helpcenter.web.live.Announcement;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** Answers a customer, and writes notes, each in one transaction. */
@RequestScoped
class Answering {

    @Inject
    Account account;

    @Inject
    Letters letters;

    @Inject
    EntityManager database;

    /** Sends an answer, once however often its form comes; the customer has to do something next, or the platform. */
    @Transactional
    Outcome reply(UUID customer, String number, UUID draft, Seen seen, String text) {
        var now = account.formats().now();
        var about = Case.held(customer, number);
        var ticket = about.ticket();
        if (isSaid(ticket, draft, text)) {
            return Outcome.DONE;
        }
        if (!about.isSeen(seen)) {
            return Outcome.CHANGED;
        }
        var before = Words.standing(ticket);
        if (!ticket.isOpen()) {
            if (Ticket.open(customer, ticket.projectId, ticket.concern) != null) {
                return Outcome.OTHER_OPEN;
            }
            ticket.reopen(now, null);
            Message.happened(ticket, Message.Event.REOPENED, "", now).persist();
        }
        ticket.waitFor(next(ticket), now, null);
        var message = Message.in(ticket, Message.Author.SUPPORT, text, now)
                .from(account.getName())
                .by(draft)
                .toldBy(letters.answered(about.customer(), ticket, text));
        message.persist();
        Attachment.move(customer, draft, ticket.id, message.id);
        answered(ticket, now);
        done(ticket, "answered a ticket", before, now);
        return Outcome.DONE;
    }

    /** Leaves a file out of an answer that isn't sent yet. */
    @Transactional
    void leaveOut(UUID customer, UUID draft, String file) {
        Seal.id(file)
                .ifPresent(id ->
                        Attachment.remove(customer, draft, id, account.formats().now()));
    }

    /** Adds a note that only support sees; nothing that the customer sees changes. */
    @Transactional
    void note(UUID customer, String number, UUID form, String text) {
        var now = account.formats().now();
        var ticket = Ticket.held(customer, number);
        if (Note.add(ticket, account.customer().subject, account.getName(), form, text, now)) {
            Claim.renew(ticket, account.id(), now);
            AuditEvent.write(customer, account.customer().subject, "wrote a note", number, now);
        }
    }

    /** While the platform owes credits to this case, it is the platform that everybody waits for. */
    private static Ticket.Party next(Ticket ticket) {
        var open = ticket.projectId == null ? null : Command.open(ticket.customerId, ticket.projectId);
        return open != null && open.state.isOnItsWay() && ticket.number.equals(open.ticket)
                ? Ticket.Party.PLATFORM
                : Ticket.Party.CUSTOMER;
    }

    private void answered(Ticket ticket, Instant now) {
        database.createNativeQuery("update ticket set answered_at = coalesce(answered_at, :now)"
                        + " where customer_id = :customer and id = :ticket")
                .setParameter("now", now)
                .setParameter("customer", ticket.customerId)
                .setParameter("ticket", ticket.id)
                .executeUpdate();
    }

    private static boolean isSaid(Ticket ticket, UUID draft, String text) {
        return Message.ofDraft(ticket.customerId, draft).stream().anyMatch(said -> said.body.equals(text));
    }

    private void done(Ticket ticket, String act, String before, Instant now) {
        Claim.renew(ticket, account.id(), now);
        AuditEvent.write(
                ticket.customerId,
                account.customer().subject,
                act,
                ticket.number,
                before,
                Words.standing(ticket),
                null,
                now);
        new Announcement(database).of(Set.of(ticket.customerId), false);
    }
}
