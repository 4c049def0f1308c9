package ai.magichour.helpcenter.desk.discrepancies;

import ai.magichour.helpcenter.accounts.Slices;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.LockModeType;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Something that doesn't fit, from when it was found until it healed or somebody worked it. */
@Entity
@IdClass(Discrepancy.Place.class)
public class Discrepancy extends PanacheEntityBase {

    /** A discrepancy's key: its customer first. An empty project is the customer's whole ledger. */
    public record Place(UUID customerId, String projectId, Kind kind) implements Serializable {}

    public enum State {
        /** Somebody should look. */
        OPEN,
        /** Somebody did. */
        WORKED,
        /** It isn't so any more. */
        GONE
    }

    /** What support did about it. */
    public enum Work {
        /** A ticket was opened for the customer, or one was open already. */
        TICKET("A ticket"),
        /** It was looked at, and is as it should be. */
        AS_IT_SHOULD_BE("Checked: it is as it should be"),
        /** Whoever runs the platform knows. */
        PLATFORM_TOLD("The platform’s people were told"),
        /** It was dealt with somewhere else. */
        ELSEWHERE("Dealt with elsewhere");

        private final String label;

        Work(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    @Id
    public UUID customerId;

    @Id
    public String projectId;

    @Id
    @Enumerated(EnumType.STRING)
    public Kind kind;

    @JdbcTypeCode(SqlTypes.JSON)
    public JsonNode facts;

    public long stake;
    public Instant since;
    public Instant foundAt;
    public Instant firstFoundAt;

    @Enumerated(EnumType.STRING)
    public State state;

    public Instant goneAt;
    public Instant workedAt;
    public String workedBy;

    @Enumerated(EnumType.STRING)
    public Work workedAs;

    public String ticket;

    /** The one at this place, held until the caller's transaction ends; null where none was ever found. */
    static Discrepancy held(Place place) {
        return findById(place, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The slice of a customer's that follows {@code last}. */
    @SuppressWarnings("unchecked")
    static List<Discrepancy> after(UUID customer, Discrepancy last) {
        return getEntityManager()
                .createNativeQuery(
                        "select * from discrepancy where customer_id = :customer and (project_id, kind) > (:project, :kind)"
                                + " order by project_id, kind limit :most",
                        Discrepancy.class)
                .setParameter("customer", customer)
                .setParameter("project", last == null ? "" : last.projectId)
                .setParameter("kind", last == null ? "" : last.kind.name())
                .setParameter("most", Slices.SIZE)
                .getResultList();
    }

    void work(Work as, String by, String number, Instant now) {
        state = State.WORKED;
        workedAs = as;
        workedBy = by;
        workedAt = now;
        ticket = number;
    }

    void heal(Instant now) {
        state = State.GONE;
        goneAt = now;
    }

    public boolean isAboutProject() {
        return !projectId.isEmpty();
    }

    /** Whether it can be told to this customer: what an event says of somebody else's project is shown to neither. */
    public boolean isTheirs() {
        return !facts.path("about").asText().equals("OWNER");
    }

    /** Its place in a form's field. */
    public String address() {
        return customerId + " " + kind.address() + " " + projectId;
    }

    /** The place that a form's field names; null for one that can't be read. */
    static Place at(String address) {
        var parts = address == null ? new String[0] : address.split(" ", 3);
        try {
            return parts.length < 3
                    ? null
                    : Kind.at(parts[1])
                            .map(kind -> new Place(UUID.fromString(parts[0]), parts[2], kind))
                            .orElse(null);
        } catch (IllegalArgumentException unreadable) {
            return null;
        }
    }
}
