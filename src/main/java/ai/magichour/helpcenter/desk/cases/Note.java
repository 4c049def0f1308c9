package ai.magichour.helpcenter.desk.cases;

import ai.magichour.helpcenter.tickets.Ticket;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** What somebody of support wrote for the others. Only ever added, and never shown to a customer. */
@Entity
@Immutable
@IdClass(Note.Owned.class)
public class Note extends PanacheEntityBase {

    public record Owned(UUID customerId, UUID id) implements Serializable {}

    @Id
    public UUID customerId;

    @Id
    public UUID id;

    public UUID ticketId;
    public String author;
    public String authorName;
    public String body;
    public UUID formId;
    public Instant at;

    /** Adds a note, once however often its form is sent; false if it was there. The caller holds the ticket. */
    public static boolean add(Ticket ticket, String author, String name, UUID form, String body, Instant now) {
        if (count("customerId = ?1 and formId = ?2 and body = ?3", ticket.customerId, form, body) > 0) {
            return false;
        }
        var note = new Note();
        note.customerId = ticket.customerId;
        note.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        note.ticketId = ticket.id;
        note.author = author;
        note.authorName = name;
        note.body = body;
        note.formId = form;
        note.at = now;
        note.persist();
        getEntityManager()
                .createNativeQuery("update ticket set notes = notes + 1 where customer_id = :customer and id = :ticket")
                .setParameter("customer", ticket.customerId)
                .setParameter("ticket", ticket.id)
                .executeUpdate();
        return true;
    }

    /** The notes on a ticket, oldest first. */
    public static List<Note> of(Ticket ticket) {
        return list("customerId = ?1 and ticketId = ?2 order by id", ticket.customerId, ticket.id);
    }
}
