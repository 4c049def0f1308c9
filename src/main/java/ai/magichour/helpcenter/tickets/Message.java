package ai.magichour.helpcenter.tickets;

import ai.magichour.helpcenter.accounts.Slices;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** Something said or something that happened in a ticket. Only ever added. */
@Entity
@Immutable
@IdClass(Message.Owned.class)
public class Message extends PanacheEntityBase {

    public record Owned(UUID customerId, UUID id) implements Serializable {}

    public enum Author {
        /** The customer whose ticket it is. */
        CUSTOMER,
        /** Somebody of support. */
        SUPPORT,
        /** Nobody: something happened. */
        SYSTEM
    }

    /** What happened, where nobody wrote. */
    public enum Event {
        /** It was opened for the customer, because the credits they had asked about became overdue. */
        OPENED_FOR_YOU,
        /** Support opened it for the customer. */
        OPENED_BY_SUPPORT,
        /** Credits of its project came back. */
        CREDITS_RETURNED,
        /** It was closed. */
        CLOSED,
        /** It was taken up again. */
        REOPENED,
        /** Support asked the platform to return credits. */
        CREDITS_ASKED_FOR,
        /** The platform declined to return them. */
        CREDITS_REFUSED
    }

    @Id
    public UUID customerId;

    @Id
    public UUID id;

    public UUID ticketId;

    @Enumerated(EnumType.STRING)
    public Author author;

    public String authorName;

    @Enumerated(EnumType.STRING)
    public Event event;

    public Long lineSequence;
    public String body;
    public UUID draftId;
    public UUID parcelId;
    public Instant at;

    /** Begins a message, which {@link #persist()} adds. */
    public static Message in(Ticket ticket, Author author, String body, Instant now) {
        var message = new Message();
        message.customerId = ticket.customerId;
        message.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        message.ticketId = ticket.id;
        message.author = author;
        message.body = body;
        message.at = now;
        return message;
    }

    /** Begins a message that says what happened. */
    public static Message happened(Ticket ticket, Event event, String body, Instant now) {
        var message = in(ticket, Author.SYSTEM, body, now);
        message.event = event;
        return message;
    }

    public Message from(String name) {
        authorName = name;
        return this;
    }

    public Message by(UUID draft) {
        draftId = draft;
        return this;
    }

    public Message about(long line) {
        lineSequence = line;
        return this;
    }

    public Message toldBy(UUID parcel) {
        parcelId = parcel;
        return this;
    }

    /** The messages of a ticket, oldest first. */
    public static List<Message> of(Ticket ticket) {
        return list("customerId = ?1 and ticketId = ?2 order by id", ticket.customerId, ticket.id);
    }

    /** All of the viewer's messages, a slice that follows this one; the first for null. */
    static List<Message> after(UUID viewer, Message last) {
        return Message.<Message>find(
                        "customerId = ?1 and id > ?2 order by id", viewer, last == null ? new UUID(0, 0) : last.id)
                .range(0, Slices.SIZE - 1)
                .list();
    }

    /** What came of a form of the viewer's, newest first: more than one where it was sent again with another text. */
    public static List<Message> ofDraft(UUID viewer, UUID draft) {
        return list("customerId = ?1 and draftId = ?2 order by id desc", viewer, draft);
    }
}
