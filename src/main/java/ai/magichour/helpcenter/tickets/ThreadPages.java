package ai.magichour.helpcenter.tickets;

import ai.magichour.helpcenter.accounts.Account;
import ai.magichour.helpcenter.outbox.Parcel;
import ai.magichour.helpcenter.tickets.evidence.Evidence;
import ai.magichour.helpcenter.tickets.evidence.Witness;
import ai.magichour.helpcenter.tickets.files.Attachment;
import ai.magichour.helpcenter.tickets.files.Rejection;
import ai.magichour.helpcenter.tickets.form.Draft;
import ai.magichour.helpcenter.tickets.form.Seal;
import ai.magichour.helpcenter.web.Formats;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/** Builds a ticket's page: its messages with their files and what became of their mail, and the facts then and now. */
@ApplicationScoped
public class ThreadPages {

    @Inject
    Account account;

    @Inject
    Witness witness;

    @Inject
    Seal seal;

    ThreadPage page(Ticket ticket, ThreadPage.Reply reply, String said) {
        var words = account.formats().words(TicketWords.class);
        var then = ticket.evidence().in(account.language());
        return new ThreadPage(
                ticket,
                messages(ticket),
                then,
                changed(ticket, then, account.formats()),
                reply,
                notice(said, words),
                account.customer().mailAddress().orElse(null),
                account.formats(),
                words);
    }

    /** Everything that was said in a ticket, in three queries however much that is. */
    public static List<Said> messages(Ticket ticket) {
        var messages = Message.of(ticket);
        var files = Attachment.ofTicket(ticket.customerId, ticket.id).stream()
                .collect(Collectors.groupingBy(file -> file.messageId));
        var mails = Parcel.of(messages.stream()
                .map(message -> message.parcelId)
                .filter(Objects::nonNull)
                .toList());
        var said = new ArrayList<Said>();
        var isClosed = false;
        for (var message : messages) {
            var mail = message.parcelId == null ? null : mails.get(message.parcelId);
            said.add(new Said(message, isClosed, files.getOrDefault(message.id, List.of()), mail));
            isClosed = message.event == Message.Event.CLOSED || isClosed && message.event != Message.Event.REOPENED;
        }
        return said;
    }

    /** The facts as they are now, or null where they say the same as then. */
    public Evidence changed(Ticket ticket, Evidence then, Formats formats) {
        if (ticket.projectId == null) {
            return null;
        }
        return witness.of(ticket.customerId, ticket.projectId, formats)
                .map(Witness.Case::evidence)
                .filter(now -> !then.saysTheSameAs(now))
                .map(now -> now.in(formats.locale()))
                .orElse(null);
    }

    /** An empty reply, or what was typed before the session ended. */
    ThreadPage.Reply reply(Ticket ticket, String draft) {
        var id = Seal.id(draft).orElseGet(UUID::randomUUID);
        var kept = draft == null
                ? null
                : Draft.of(account.id(), id, account.formats().now());
        if (kept == null || !ticket.id.equals(kept.ticketId)) {
            return new ThreadPage.Reply(id, seal.of(account.id(), id), "", null, List.of(), List.of());
        }
        return reply(id, kept.expected, null, List.of());
    }

    ThreadPage.Reply reply(UUID draft, String text, String problem, List<Rejection> rejected) {
        return new ThreadPage.Reply(
                draft, seal.of(account.id(), draft), text, problem, Attachment.ofDraft(account.id(), draft), rejected);
    }

    private static String notice(String said, TicketWords words) {
        if (said == null) {
            return null;
        }
        return switch (said) {
            case "added" -> words.noticeAdded();
            case "sent" -> words.noticeSent();
            case "joined" -> words.noticeJoined();
            case "solved" -> words.noticeSolved();
            case "open" -> words.noticeNotSolved();
            default -> null;
        };
    }
}
