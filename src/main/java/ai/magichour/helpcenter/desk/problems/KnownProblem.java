package ai.magichour.helpcenter.desk.problems;

import ai.magichour.helpcenter.web.Cursor;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** One error on one tool that many have at once. */
@Entity
@Table(name = "known_problem")
public class KnownProblem extends PanacheEntityBase {

    public enum State {
        /** The figures rose; nobody has looked. */
        PROPOSED,
        /** Support says what is wrong. */
        CONFIRMED,
        /** It is over, and everybody whom it hit is told. */
        ENDED,
        /** It was no problem. */
        DISMISSED
    }

    private static final Instant AFTER_ALL = Instant.parse("9999-12-31T00:00:00Z");
    private static final UUID LAST = new UUID(-1, -1);

    @Id
    public UUID id;

    public String media;
    public String type;
    public String errorCode;

    @Enumerated(EnumType.STRING)
    public State state;

    public Instant beganAt;
    public Instant endedAt;
    public Instant proposedAt;
    public int failures;
    public int customers;
    public double usual;
    public String sentence;
    public Instant confirmedAt;
    public String confirmedBy;
    public Instant closedAt;
    public String closedBy;

    @Version
    public int version;

    /** Held until the caller's transaction ends; null where there is none. */
    static KnownProblem held(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The latest in this state, the one that began last first. */
    static List<KnownProblem> in(State state, int most) {
        return in(state, Cursor.START, most);
    }

    /** The same from a place on. */
    static List<KnownProblem> in(State state, Cursor from, int most) {
        var last = id(from);
        return KnownProblem.<KnownProblem>find(
                        "state = ?1 and (beganAt, id) < (?2, ?3) order by beganAt desc, id desc",
                        state,
                        last == null ? AFTER_ALL : from.at(),
                        last == null ? LAST : last)
                .range(0, most - 1)
                .list();
    }

    Cursor here() {
        return new Cursor(0, beganAt, id.toString());
    }

    /** Null for the first page, and for a place that is none. */
    private static UUID id(Cursor from) {
        try {
            return from.isStart() ? null : UUID.fromString(from.id());
        } catch (IllegalArgumentException none) {
            return null;
        }
    }

    /** "LIP_SYNC gpu_lost: 12 failures of 8 people, usual 1.5", for the audit. */
    String inWords() {
        return type + " " + errorCode + ": " + failures + " failures of " + customers + " people, usual "
                + usualInWords();
    }

    /** "1.5", "2" */
    String usualInWords() {
        var tenths = Math.round(usual * 10);
        return tenths % 10 == 0 ? String.valueOf(tenths / 10) : tenths / 10 + "." + tenths % 10;
    }

    void confirm(String words, String by, Instant now) {
        state = State.CONFIRMED;
        sentence = words;
        confirmedAt = now;
        confirmedBy = by;
    }

    void dismiss(String by, Instant now) {
        state = State.DISMISSED;
        closedAt = now;
        closedBy = by;
    }

    void end(String by, Instant now) {
        state = State.ENDED;
        endedAt = now;
        closedAt = now;
        closedBy = by;
    }

    /** Whether a failure of this tool with this error at this time is one of it; an error nobody named is an empty one. */
    boolean isOf(String tool, String kind, String code, Instant failedAt) {
        return media.equals(named(tool))
                && type.equals(named(kind))
                && errorCode.equals(named(code))
                && failedAt != null
                && !failedAt.isBefore(beganAt)
                && (endedAt == null || !failedAt.isAfter(endedAt));
    }

    static String named(String word) {
        return word == null ? "" : word;
    }
}
