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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A settlement as it was stored: a note between two lines that stays for good. */
@Entity
@Immutable
@Table(name = "settlement")
@IdClass(SettlementRow.Place.class)
public class SettlementRow extends PanacheEntityBase {

    record Place(UUID customerId, Long sequence, String eventId) implements Serializable {}

    @Id
    UUID customerId;

    @Id
    long sequence;

    @Id
    String eventId;

    long balanceBefore;
    long balanceAfter;
    int setAside;
    Instant at;

    static SettlementRow of(UUID customer, Settlement settlement) {
        var row = new SettlementRow();
        row.customerId = customer;
        row.sequence = settlement.sequence();
        row.eventId = settlement.event();
        row.balanceBefore = settlement.balanceBefore();
        row.balanceAfter = settlement.balanceAfter();
        row.setAside = settlement.setAside();
        row.at = settlement.at();
        return row;
    }

    /** For each of these customers whose balance a statement has moved, the last line after which one did. */
    static Map<UUID, Long> moved(Collection<UUID> customers) {
        var moved = new HashMap<UUID, Long>();
        getEntityManager()
                .createNativeQuery(
                        "select customer_id, max(sequence) from settlement where customer_id = any(:customers)"
                                + " and balance_before <> balance_after group by customer_id",
                        Object[].class)
                .setParameter("customers", customers.toArray(UUID[]::new))
                .getResultList()
                .forEach(row -> moved.put((UUID) ((Object[]) row)[0], (Long) ((Object[]) row)[1]));
        return moved;
    }

    /** The slice of a customer's that follows {@code last}. */
    static List<SettlementRow> after(UUID customer, SettlementRow last) {
        return SettlementRow.<SettlementRow>find(
                        "customerId = ?1 and (sequence > ?2 or sequence = ?2 and eventId > ?3) order by sequence, eventId",
                        customer,
                        last == null ? Long.MIN_VALUE : last.sequence,
                        last == null ? "" : last.eventId)
                .range(0, Slices.SIZE - 1)
                .list();
    }

    /** The notes that stand after the lines {@code from} to {@code to}, newest first. */
    public static List<Settlement> between(UUID customer, long from, long to) {
        return SettlementRow.<SettlementRow>list(
                        "customerId = ?1 and sequence between ?2 and ?3 order by sequence desc", customer, from, to)
                .stream()
                .map(r -> new Settlement(r.sequence, r.balanceBefore, r.balanceAfter, r.setAside, r.at, r.eventId))
                .toList();
    }
}
