package ai.magichour.helpcenter.tickets.files;

import ai.magichour.helpcenter.tickets.files.content.Type;
import ai.magichour.helpcenter.tickets.files.store.Store;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A file that was added to a form, and with it to a message. It belongs to one customer from the beginning, whoever added
 * it; which of a ticket's messages the reader may see is the ticket's matter.
 *
 * <p>What isn't stored whole yet, and what was removed, is in no answer here.
 */
@Entity
@IdClass(Attachment.Owned.class)
public class Attachment extends PanacheEntityBase {

    /** An attachment's key: its customer first. */
    public record Owned(UUID customerId, UUID id) implements Serializable {}

    private static final String THERE = "storedAt is not null and removedAt is null";
    private static final String ORDER = " order by begunAt, id";

    @Id
    public UUID customerId;

    @Id
    public UUID id;

    /** The form that it was added to; null once that was sent. */
    public UUID draftId;

    public UUID ticketId;
    public UUID messageId;

    /** Safe to read and to save under; never a path. */
    public String name;

    @Enumerated(EnumType.STRING)
    public Type type;

    public long bytes;

    /** In pixels, upright; null where it is no picture. */
    public Integer width;

    public Integer height;

    public Instant begunAt;
    public Instant storedAt;
    public Instant keptFrom;
    public Instant removedAt;

    /** The viewer's own attachment to this ticket, or null. For the desk the viewer is the ticket's customer. */
    public static Attachment of(UUID viewer, UUID ticket, UUID id) {
        return find("customerId = ?1 and id = ?2 and ticketId = ?3 and " + THERE, viewer, id, ticket)
                .firstResult();
    }

    /** What the viewer has added to a form that isn't sent yet, in the order in which it was added. */
    public static List<Attachment> ofDraft(UUID viewer, UUID draft) {
        return list("customerId = ?1 and draftId = ?2 and " + THERE + ORDER, viewer, draft);
    }

    /** What is attached to the messages of the viewer's ticket. For the desk the viewer is the ticket's customer. */
    public static List<Attachment> ofTicket(UUID viewer, UUID ticket) {
        return list("customerId = ?1 and ticketId = ?2 and " + THERE + ORDER, viewer, ticket);
    }

    /**
     * Attaches what was added to a form to the message that it became. In the transaction that makes the message.
     *
     * @return how many there were
     */
    public static int move(UUID viewer, UUID draft, UUID ticket, UUID message) {
        return update(
                "ticketId = ?3, messageId = ?4, draftId = null where customerId = ?1 and draftId = ?2 and " + THERE,
                viewer,
                draft,
                ticket,
                message);
    }

    /** Says that a form is still being filled in, so that its files aren't old yet. */
    public static void keep(UUID viewer, UUID draft, Instant now) {
        update("keptFrom = ?3 where customerId = ?1 and draftId = ?2", viewer, draft, now);
    }

    /** Takes one out of a form; false where there is none. Its bytes go soon after the transaction. */
    public static boolean remove(UUID viewer, UUID draft, UUID id, Instant now) {
        return update(
                        "removedAt = ?4 where customerId = ?1 and draftId = ?2 and id = ?3 and " + THERE,
                        viewer,
                        draft,
                        id,
                        now)
                > 0;
    }

    /** Takes all out of a form that won't be sent. */
    public static int removeDraft(UUID viewer, UUID draft, Instant now) {
        return update(
                "removedAt = ?3 where customerId = ?1 and draftId = ?2 and removedAt is null", viewer, draft, now);
    }

    /** Takes all from a ticket. */
    public static int removeTicket(UUID viewer, UUID ticket, Instant now) {
        return update(
                "removedAt = ?3 where customerId = ?1 and ticketId = ?2 and removedAt is null", viewer, ticket, now);
    }

    /**
     * Takes a place in a form for a file whose bytes come next; empty where the form has as many as a message may have.
     * Two that come at once wait for each other here.
     */
    static Optional<Attachment> begin(UUID customer, UUID draft, String name, Cleaning file, Instant now) {
        getEntityManager()
                .createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(:draft, 0)) as text)")
                .setParameter("draft", draft.toString())
                .getSingleResult();
        if (placesTaken(customer, draft) >= Uploads.MOST_FILES) {
            return Optional.empty();
        }
        var attachment = new Attachment();
        attachment.customerId = customer;
        attachment.id = UUID.randomUUID();
        attachment.draftId = draft;
        attachment.name = name;
        attachment.type = file.type();
        attachment.bytes = file.bytes();
        attachment.width = file.size() == null ? null : file.size().width();
        attachment.height = file.size() == null ? null : file.size().height();
        attachment.begunAt = now;
        attachment.keptFrom = now;
        attachment.persist();
        return Optional.of(attachment);
    }

    /** How many a form has, those included whose bytes are still coming. */
    static long placesTaken(UUID customer, UUID draft) {
        return count("customerId = ?1 and draftId = ?2 and removedAt is null", customer, draft);
    }

    /** Its bytes are there; false where it was removed meanwhile. */
    boolean stored(Instant now) {
        storedAt = now;
        return update("storedAt = ?3 where customerId = ?1 and id = ?2 and removedAt is null", customerId, id, now) > 0;
    }

    /** Its bytes didn't arrive. */
    void dropped(Instant now) {
        update("removedAt = ?3 where customerId = ?1 and id = ?2", customerId, id, now);
    }

    Store.Key key() {
        return new Store.Key(customerId, id);
    }
}
