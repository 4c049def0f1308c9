package ai.magichour.helpcenter.ledger;

import ai.magichour.helpcenter.accounts.Slices;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A statement as it was stored. */
@Entity
@Immutable
@Table(name = "statement")
@IdClass(StatementRow.Place.class)
class StatementRow extends PanacheEntityBase {

    record Place(UUID customerId, String eventId) implements Serializable {}

    @Id
    UUID customerId;

    @Id
    String eventId;

    long sequence;
    long balance;
    Instant at;
    Instant receivedAt;

    static StatementRow of(UUID customer, Statement statement, Instant now) {
        var row = new StatementRow();
        row.customerId = customer;
        row.eventId = statement.event();
        row.sequence = statement.sequence();
        row.balance = statement.balance();
        row.at = statement.at();
        row.receivedAt = now;
        return row;
    }

    Statement statement() {
        return new Statement(sequence, balance, at, eventId);
    }

    /** The slice of a customer's that follows {@code last}. */
    static List<StatementRow> after(UUID customer, StatementRow last) {
        return StatementRow.<StatementRow>find(
                        "customerId = ?1 and eventId > ?2 order by eventId", customer, last == null ? "" : last.eventId)
                .range(0, Slices.SIZE - 1)
                .list();
    }

    /** Those that the visible lines have not passed yet. */
    static List<StatementRow> ahead(Collection<UUID> customers) {
        return getEntityManager()
                .createNativeQuery(
                        "select s.* from statement s join book b on b.customer_id = s.customer_id"
                                + " where s.customer_id = any(:customers) and s.sequence >= b.sequence"
                                + " order by s.received_at, s.event_id",
                        StatementRow.class)
                .setParameter("customers", customers.toArray(UUID[]::new))
                .getResultList();
    }
}
