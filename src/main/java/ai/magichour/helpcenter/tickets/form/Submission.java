package ai.magichour.helpcenter.tickets.form;

import ai.magichour.helpcenter.accounts.Account;
import ai.magichour.helpcenter.accounts.Customer;
import ai.magichour.helpcenter.accounts.audit.AuditEvent;
import ai.magichour.helpcenter.accounts.limits.Kind;
import ai.magichour.helpcenter.accounts.limits.Limits;
import ai.magichour.helpcenter.ledger.Standings;
import ai.magichour.helpcenter.tickets.Concern;
import ai.magichour.helpcenter.tickets.Message;
import ai.magichour.helpcenter.tickets.SupportHours;
import ai.magichour.helpcenter.tickets.Ticket;
import ai.magichour.helpcenter.tickets.TicketNumber;
import ai.magichour.helpcenter.tickets.TicketWords;
import ai.magichour.helpcenter.tickets.TooOften;
import ai.magichour.helpcenter.tickets.evidence.Evidence;
import ai.magichour.helpcenter.tickets.evidence.Witness;
import ai.magichour.helpcenter.tickets.files.Attachment;
import ai.magichour.helpcenter.tickets.mail.Letters;
import ai.magichour.helpcenter.web.live.Announcement;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.narayana.jta.QuarkusTransactionException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Sends a form: ticket, first message, frozen evidence, outgoing mail and audit line in one transaction, after which the
 * form is gone. The customer's row is held meanwhile, so that the same form pressed many times is sent once.
 */
@ApplicationScoped
class Submission {

    private static final Logger LOG = Logger.getLogger(Submission.class);
    private static final int MOST_TRIES = 3;

    @Inject
    Account account;

    @Inject
    Standings standings;

    @Inject
    Witness witness;

    @Inject
    SupportHours hours;

    @Inject
    Letters letters;

    @Inject
    Limits limits;

    @Inject
    EntityManager database;

    /** What came of it. */
    enum Outcome {
        /** A new ticket. */
        OPENED,
        /** The text went into the ticket that was open already. */
        ADDED,
        /** It had been sent before. */
        REPEATED
    }

    record Sent(Ticket ticket, Outcome outcome) {}

    /** Null where there is no such form and never was one that was sent. */
    Sent sendOnce(UUID viewer, UUID draftId) {
        for (var tries = 1; tries < MOST_TRIES; tries++) {
            try {
                return QuarkusTransaction.requiringNew().call(() -> send(viewer, draftId));
            } catch (TooOften over) {
                throw over;
            } catch (QuarkusTransactionException | PersistenceException crossed) {
                // The database lets one open ticket be: who comes second finds it on a new try.
                LOG.debugf("Crossed by another, try %d: %s", tries, crossed.getMessage());
            }
        }
        return QuarkusTransaction.requiringNew().call(() -> send(viewer, draftId));
    }

    private Sent send(UUID viewer, UUID draftId) {
        var now = account.formats().now();
        Customer.held(viewer);
        var draft = Draft.of(viewer, draftId, now);
        if (draft == null || draft.ticketId != null) {
            var earlier = ticketOf(viewer, draftId);
            return earlier == null ? null : new Sent(earlier, Outcome.REPEATED);
        }
        var concern = Concern.at(draft.concern == null ? "" : draft.concern).orElseThrow();
        var text = text(draft);
        var before = earlierOrOpen(viewer, draft, concern);
        var sent = before == null
                ? open(viewer, draft, concern, text, now)
                : new Sent(before, add(before, draft, text, now));
        draft.sent(sent.ticket().id);
        new Announcement(database).of(Set.of(viewer), false);
        return sent;
    }

    private Sent open(UUID viewer, Draft draft, Concern concern, String text, Instant now) {
        TooOften.check(limits, viewer, Kind.TICKETS, 1, "/tickets/check?draft=" + draft.id);
        var evidence = evidence(viewer, draft.projectId);
        var ticket = Ticket.open(viewer, draft.projectId, concern, Ticket.Opener.CUSTOMER, evidence, now);
        ticket.follows = draft.follows == null ? null : own(viewer, draft.follows);
        ticket.waitFor(Ticket.Party.SUPPORT, now, hours.answerBy(now));
        var message = Message.in(ticket, Message.Author.CUSTOMER, text, now).by(draft.id);
        message.toldBy(letters.received(account.customer(), ticket, text)).persist();
        Attachment.move(viewer, draft.id, ticket.id, message.id);
        AuditEvent.write(viewer, account.customer().subject, "opened a ticket", ticket.number, now);
        return new Sent(ticket, Outcome.OPENED);
    }

    /** The same text is the same message; another one is added, never dropped. */
    private Outcome add(Ticket ticket, Draft draft, String text, Instant now) {
        var isSaid = Message.of(ticket).stream()
                .anyMatch(said -> said.author == Message.Author.CUSTOMER && said.body.equals(text));
        var attached = Attachment.ofDraft(ticket.customerId, draft.id);
        if (isSaid && attached.isEmpty()) {
            return Outcome.REPEATED;
        }
        var message = Message.in(ticket, Message.Author.CUSTOMER, text, now).by(draft.id);
        message.persist();
        Attachment.move(ticket.customerId, draft.id, ticket.id, message.id);
        if (!ticket.isOpen()) {
            ticket.reopen(now, hours.answerBy(now));
        }
        ticket.waitFor(Ticket.Party.SUPPORT, now, hours.answerBy(now));
        AuditEvent.write(ticket.customerId, account.customer().subject, "added to a ticket", ticket.number, now);
        return Outcome.ADDED;
    }

    /** The open ticket about the same thing, or the one that this form was sent to before. */
    private static Ticket earlierOrOpen(UUID viewer, Draft draft, Concern concern) {
        var earlier = ticketOf(viewer, draft.id);
        return earlier != null && earlier.isReopenableOrOpen(draft.changedAt)
                ? earlier
                : Ticket.open(viewer, draft.projectId, concern);
    }

    private Evidence evidence(UUID viewer, String project) {
        var formats = account.formats();
        standings.readAnew(viewer);
        return project == null
                ? witness.ofNothing(viewer, formats)
                : witness.frozen(witness.of(viewer, project, formats).orElseThrow(), formats);
    }

    /** What was typed, as one text; headings only where there is more than one part. */
    private String text(Draft draft) {
        var words = account.formats().words(TicketWords.class);
        if (draft.happened.isEmpty() && draft.wrong.isEmpty()) {
            return draft.expected;
        }
        var text = new StringBuilder(words.headExpected()).append('\n').append(draft.expected);
        if (!draft.happened.isEmpty()) {
            text.append("\n\n").append(words.headHappened()).append('\n').append(draft.happened);
        }
        if (!draft.wrong.isEmpty()) {
            text.append("\n\n").append(words.headWrong()).append('\n').append(draft.wrong);
        }
        return text.toString();
    }

    /** The ticket that this form was sent to, or null. */
    static Ticket ticketOf(UUID viewer, UUID draft) {
        var sent = Draft.sentTo(viewer, draft);
        return sent == null ? null : Ticket.of(viewer, sent);
    }

    /** The viewer's own ticket number in this text, or null. */
    static String own(UUID viewer, String text) {
        return TicketNumber.in(text)
                .filter(number -> Ticket.of(viewer, number) != null)
                .orElse(null);
    }
}
