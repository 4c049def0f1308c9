package ai.magichour.helpcenter.tickets.form;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** What somebody typed into one open form and hasn't sent: of a new ticket, or of a reply to one. */
@Entity
@IdClass(Draft.Owned.class)
public class Draft extends PanacheEntityBase {

    public record Owned(UUID customerId, UUID id) implements Serializable {}

    /** How long a text is kept that arrived after its session had ended. */
    static final Duration PARKED = Duration.ofMinutes(30);

    @Id
    public UUID customerId;

    @Id
    public UUID id;

    public String projectId;
    public UUID ticketId;
    public String concern;
    public String expected;
    public String happened;
    public String wrong;
    public String follows;
    public Instant changedAt;
    public Instant parkedUntil;
    /** The ticket that it became, or was added to. */
    public UUID sentTo;

    /** The viewer's own draft with something in it, or null; one that was parked is gone when its time is over. */
    public static Draft of(UUID viewer, UUID id, Instant now) {
        Draft draft = id == null ? null : findById(new Owned(viewer, id));
        return draft == null || draft.isGone(now) ? null : draft;
    }

    private boolean isGone(Instant now) {
        return sentTo != null && expected.isEmpty() || parkedUntil != null && parkedUntil.isBefore(now);
    }

    /** It was sent: its text goes. */
    void sent(UUID ticket) {
        sentTo = ticket;
        concern = null;
        expected = "";
        happened = "";
        wrong = "";
    }

    /** The ticket that the viewer's form was sent to, or null. */
    static UUID sentTo(UUID viewer, UUID id) {
        Draft draft = findById(new Owned(viewer, id));
        return draft == null ? null : draft.sentTo;
    }

    /** What the viewer last typed about this project and didn't send, or null; a null project is a project of its own. */
    static Draft latest(UUID viewer, String project, Instant now) {
        return find(
                        "customerId = ?1 and coalesce(projectId, '') = ?2 and ticketId is null and expected <> ''"
                                + " and (parkedUntil is null or parkedUntil > ?3) order by changedAt desc",
                        viewer,
                        project == null ? "" : project,
                        now)
                .firstResult();
    }

    /** The viewer's draft of this id, made where there is none. */
    public static Draft kept(UUID viewer, UUID id, Instant now) {
        Draft draft = findById(new Owned(viewer, id));
        if (draft == null) {
            draft = new Draft();
            draft.customerId = viewer;
            draft.id = id;
            draft.expected = "";
            draft.happened = "";
            draft.wrong = "";
            draft.changedAt = now;
            draft.persist();
        }
        draft.changedAt = now;
        draft.parkedUntil = null;
        return draft;
    }
}
