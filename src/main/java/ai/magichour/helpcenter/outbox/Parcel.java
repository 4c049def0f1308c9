package ai.magichour.helpcenter.outbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.hibernate.type.SqlTypes;

/** One thing to be told, from the decision to the moment when it was told or given up. */
@Entity
@Table(name = "outbox")
public class Parcel extends PanacheEntityBase {

    /** How long what a parcel says is kept after it was told. */
    public static final Duration KEPT = Duration.ofDays(30);

    private static final JsonMapper JSON =
            JsonMapper.builder().findAndAddModules().build();

    /** Where a parcel is. */
    public enum State {
        /** It will be told, or told again. */
        WAITING,
        /** It was told. */
        DONE,
        /** It can't be told, and somebody should look. */
        DEAD
    }

    @Id
    public UUID id;

    public String topic;
    public String key;

    @JdbcTypeCode(SqlTypes.JSON)
    public JsonNode payload;

    public Instant madeAt;
    public Instant dueAt;
    public int tries;
    public Instant leaseUntil;
    public Instant doneAt;
    public Instant deadAt;
    public String problem;

    /** Puts something into the outbox, in the caller's transaction. Those of one key are told in this order. */
    public static Parcel put(String topic, String key, Object payload, Instant now) {
        return put(UuidVersion7Strategy.INSTANCE.generateUuid(null), topic, key, payload, now);
    }

    /** The same under an id that whoever is told may know it by. */
    public static Parcel put(UUID id, String topic, String key, Object payload, Instant now) {
        var parcel = new Parcel();
        parcel.id = id;
        parcel.topic = topic;
        parcel.key = key;
        parcel.payload = JSON.valueToTree(payload);
        parcel.madeAt = now;
        parcel.dueAt = now;
        parcel.persist();
        return parcel;
    }

    public <T> T payload(Class<T> type) {
        return JSON.convertValue(payload, type);
    }

    public State state() {
        return doneAt != null ? State.DONE : deadAt != null ? State.DEAD : State.WAITING;
    }

    /** The parcels of these ids that are still kept. */
    public static Map<UUID, Parcel> of(Collection<UUID> ids) {
        var parcels = new HashMap<UUID, Parcel>();
        if (!ids.isEmpty()) {
            Parcel.<Parcel>list("id in ?1", List.copyOf(ids)).forEach(parcel -> parcels.put(parcel.id, parcel));
        }
        return parcels;
    }

    /** Those that were given up, newest first. */
    public static List<Parcel> dead(int most) {
        return Parcel.<Parcel>find("deadAt is not null order by deadAt desc")
                .range(0, most - 1)
                .list();
    }

    /** Has one that was given up tried again. */
    public void revive(Instant now) {
        deadAt = null;
        problem = null;
        madeAt = now;
        dueAt = now;
        tries = 0;
    }
}
