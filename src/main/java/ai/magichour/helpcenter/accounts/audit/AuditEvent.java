package ai.magichour.helpcenter.accounts.audit;

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

/** Somebody did something to a customer's case: who, what, to what, what it was before and after, and why. */
@Entity
@Immutable
@IdClass(AuditEvent.Place.class)
public class AuditEvent extends PanacheEntityBase {

    public record Place(UUID customerId, UUID id) implements Serializable {}

    @Id
    public UUID customerId;

    @Id
    public UUID id;

    /** A subject at the identity provider, or {@code system}. */
    public String who;

    public String act;
    /** What it was done to, such as a ticket's number. */
    public String about;

    public String before;
    public String after;
    public String why;
    public Instant at;

    public static final String SYSTEM = "system";

    /** Writes a line in the caller's transaction. */
    public static void write(UUID customer, String who, String act, String about, Instant at) {
        write(customer, who, act, about, null, null, null, at);
    }

    public static void write(
            UUID customer, String who, String act, String about, String before, String after, String why, Instant at) {
        var event = new AuditEvent();
        event.customerId = customer;
        event.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        event.who = who;
        event.act = act;
        event.about = about;
        event.before = before;
        event.after = after;
        event.why = why;
        event.at = at;
        event.persist();
    }

    /** What was done to {@code about}, oldest first. */
    public static List<AuditEvent> of(UUID customer, String about) {
        return list("customerId = ?1 and about = ?2 order by id", customer, about);
    }

    /** What was done to a customer's cases, newest first. */
    public static List<AuditEvent> latest(UUID customer, int most) {
        return AuditEvent.<AuditEvent>find("customerId = ?1 order by id desc", customer)
                .range(0, most - 1)
                .list();
    }
}
