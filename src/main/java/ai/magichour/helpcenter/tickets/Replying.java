package ai.magichour.helpcenter.tickets;

import ai.magichour.helpcenter.accounts.Account;
import ai.magichour.helpcenter.accounts.audit.AuditEvent;
import ai.magichour.helpcenter.tickets.files.Attachment;
import ai.magichour.helpcenter.tickets.form.Draft;
import ai.magichour.helpcenter.tickets.mail.Letters;
import ai.magichour.helpcenter.web.live.Announcement;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** What a customer's acts in a thread do, each in one transaction; returns the address that shows it. */
@ApplicationScoped
class Replying {

    @Inject
    Account account;

    @Inject
    SupportHours hours;

    @Inject
    Letters letters;

    @Inject
    EntityManager database;

    /** Keeps what was typed until it is sent; returns the address at which it stands. */
    @Transactional
    String keep(UUID viewer, Ticket ticket, UUID draft, String text) {
        var kept = Draft.kept(viewer, draft, account.formats().now());
        kept.ticketId = ticket.id;
        kept.expected = text;
        return ticket.href() + "?draft=" + draft;
    }

    /** Adds a reply, once however often its form is sent; takes the ticket up again where it was closed lately. */
    @Transactional
    String reply(UUID viewer, String number, UUID draft, String text) {
        var now = account.formats().now();
        var ticket = Ticket.held(viewer, number);
        Draft.delete("customerId = ?1 and id = ?2", viewer, draft);
        if (isSaid(ticket, draft, text)) {
            return ticket.href() + "?said=sent";
        }
        if (ticket.isOpen()) {
            add(ticket, draft, text, now);
            return ticket.href() + "?said=sent";
        }
        if (!ticket.isReopenable(now)) {
            return goOn(ticket, text, now);
        }
        var other = Ticket.open(viewer, ticket.projectId, ticket.concern);
        if (other != null) {
            add(other, draft, text, now);
            return other.href() + "?said=joined";
        }
        reopen(ticket, now);
        add(ticket, draft, text, now);
        return ticket.href() + "?said=sent";
    }

    /** The customer says whether it is solved. */
    @Transactional
    String resolve(UUID viewer, String number, boolean isSolved) {
        var now = account.formats().now();
        var ticket = Ticket.held(viewer, number);
        if (isSolved && ticket.isOpen()) {
            ticket.close(Ticket.Resolution.SOLVED, now);
            var message = Message.happened(ticket, Message.Event.CLOSED, "", now);
            message.toldBy(letters.closed(account.customer(), ticket)).persist();
            told(ticket, "closed a ticket as solved", now);
        } else if (!isSolved && ticket.isOpen()) {
            ticket.waitFor(Ticket.Party.SUPPORT, now, hours.answerBy(now));
            told(ticket, "said that a ticket isn't solved", now);
        } else if (!isSolved && ticket.isReopenable(now)) {
            var other = Ticket.open(viewer, ticket.projectId, ticket.concern);
            if (other != null) {
                return other.href() + "?said=joined";
            }
            reopen(ticket, now);
            told(ticket, "reopened a ticket", now);
        }
        return ticket.href() + (isSolved ? "?said=solved" : "?said=open");
    }

    private void add(Ticket ticket, UUID draft, String text, Instant now) {
        var message = Message.in(ticket, Message.Author.CUSTOMER, text, now).by(draft);
        message.persist();
        Attachment.move(ticket.customerId, draft, ticket.id, message.id);
        ticket.waitFor(Ticket.Party.SUPPORT, now, hours.answerBy(now));
        told(ticket, "replied", now);
    }

    private void reopen(Ticket ticket, Instant now) {
        ticket.reopen(now, hours.answerBy(now));
        Message.happened(ticket, Message.Event.REOPENED, "", now).persist();
    }

    /** Too late to reopen: what was typed stands in the form of a new ticket that goes on from this one. */
    private String goOn(Ticket ticket, String text, Instant now) {
        var draft = Draft.kept(ticket.customerId, UUID.randomUUID(), now);
        draft.projectId = ticket.projectId;
        draft.concern = ticket.concern.address();
        draft.expected = text;
        draft.follows = ticket.number;
        return "/tickets/new?draft=" + draft.id;
    }

    private static boolean isSaid(Ticket ticket, UUID draft, String text) {
        return Message.ofDraft(ticket.customerId, draft).stream().anyMatch(said -> said.body.equals(text));
    }

    private void told(Ticket ticket, String act, Instant now) {
        AuditEvent.write(ticket.customerId, account.customer().subject, act, ticket.number, now);
        new Announcement(database).of(Set.of(ticket.customerId), false);
    }
}
