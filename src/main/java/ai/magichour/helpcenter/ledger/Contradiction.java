package ai.magichour.helpcenter.ledger;

import ai.magichour.helpcenter.accounts.Slices;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** A dispute as it is kept: found, perhaps settled, never deleted. */
@Entity
@IdClass(Contradiction.Place.class)
public class Contradiction extends PanacheEntityBase {

    record Place(UUID customerId, UUID id) implements Serializable {}

    @Id
    public UUID customerId;

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @Enumerated(EnumType.STRING)
    public Dispute.About about;

    public Long sequence;
    public String projectId;
    public String otherProjectId;
    public String eventId;
    public String kept;
    public String beside;
    public Instant foundAt;
    public Instant settledAt;
    public String settledBy;
    public boolean aside;

    /** Keeps a dispute about this customer's books or project. */
    public static Contradiction keep(UUID customer, Dispute dispute, Instant now) {
        var row = new Contradiction();
        row.customerId = customer;
        row.about = dispute.about();
        row.sequence = dispute.sequence();
        row.projectId = dispute.project();
        row.otherProjectId = dispute.otherProject();
        row.eventId = dispute.event();
        row.kept = dispute.kept();
        row.beside = dispute.beside();
        row.foundAt = now;
        row.persist();
        return row;
    }

    /** Whether this very dispute was found before, settled or not: the platform may deliver it again. */
    public static boolean isKept(UUID customer, Dispute dispute) {
        return count(
                        "customerId = ?1 and about = ?2 and eventId = ?3 and beside = ?4",
                        customer,
                        dispute.about(),
                        dispute.event(),
                        dispute.beside())
                > 0;
    }

    Dispute dispute() {
        return new Dispute(about, sequence, projectId, otherProjectId, eventId, kept, beside);
    }

    /** Says that it no longer matters, and since which event. */
    public void settle(String by, Instant now) {
        settle(by, false, now);
    }

    void settle(String by, boolean left, Instant now) {
        settledAt = now;
        settledBy = by;
        aside = left;
    }

    /** A newer revision is a new word on the project: what was said of an older one no longer matters. */
    public static void settleRevisions(UUID customer, String project, String by, Instant now) {
        update(
                "settledAt = ?1, settledBy = ?2 where customerId = ?3 and projectId = ?4 and about in (?5, ?6)"
                        + " and sequence is null and settledAt is null",
                now,
                by,
                customer,
                project,
                Dispute.About.REVISION,
                Dispute.About.EVENT);
    }

    /** Whether a contradiction, open or settled without confirming the line, leaves this project in doubt. */
    public static boolean isAbout(UUID customer, String project) {
        return count(
                        "customerId = ?1 and (projectId = ?2 or otherProjectId = ?2)"
                                + " and (settledAt is null or aside = true) and about <> ?3",
                        customer,
                        project,
                        Dispute.About.OWNER)
                > 0;
    }

    /** The slice of a customer's that follows {@code last}. */
    static List<Contradiction> after(UUID customer, Contradiction last) {
        return Contradiction.<Contradiction>find(
                        "customerId = ?1 and id > ?2 order by id", customer, last == null ? new UUID(0, 0) : last.id)
                .range(0, Slices.SIZE - 1)
                .list();
    }

    static List<Contradiction> open(Collection<UUID> customers) {
        return getEntityManager()
                .createNativeQuery(
                        "select * from contradiction where customer_id = any(:customers) and settled_at is null"
                                + " and sequence is not null",
                        Contradiction.class)
                .setParameter("customers", customers.toArray(UUID[]::new))
                .getResultList();
    }
}
