package ai.magichour.helpcenter.projects;

import ai.magichour.helpcenter.accounts.Slices;
import ai.magichour.helpcenter.ledger.Sums;
import ai.magichour.helpcenter.projects.verdict.Facts;
import ai.magichour.helpcenter.projects.verdict.State;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Transient;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A customer's project at its highest revision, with the sums of its lines kept beside it by the intake. */
@Entity
@IdClass(Project.Owned.class)
public class Project extends PanacheEntityBase {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** A project's key: its customer first. */
    public record Owned(UUID customerId, String id) implements Serializable {}

    @Id
    public UUID customerId;

    @Id
    public String id;

    public String media;
    public String type;
    public String name;
    public String status;
    public Instant createdAt;
    public Instant finishedAt;
    public Instant failedAt;
    public Instant deletedAt;
    public Long creditsCharged;
    public String errorCode;
    public String errorMessage;
    public Integer outputs;
    public String retryOf;

    /** Kept as text: a list shows many projects and what was sent of none. */
    @JdbcTypeCode(SqlTypes.JSON)
    private String parameters;

    @Transient
    private JsonNode readParameters;

    public long revision;
    public Instant at;
    public Instant listedAt;
    public Instant lateAfter;

    public long charged;
    public long back;
    public long goodwill;
    public int charges;
    public Instant chargedAt;
    public Instant backAt;
    public boolean disputed;
    /** Credits that an open command has asked the platform to give back; 0 where none is open. */
    public long asked;

    /** The viewer's own project of this id, or null: what isn't theirs and what isn't there look alike. */
    public static Project of(UUID viewer, String id) {
        return findById(new Owned(viewer, id));
    }

    /** Those of these ids that are the viewer's own. */
    public static List<Project> of(UUID viewer, Collection<String> ids) {
        return ids.isEmpty() ? List.of() : list("customerId = ?1 and id in ?2", viewer, ids);
    }

    /** The viewer's newest project that failed or completed, or null. */
    static Project latestEnded(UUID viewer) {
        return find("customerId = ?1 and status in ('error', 'complete') order by listedAt desc, id desc", viewer)
                .firstResult();
    }

    /** How many of this project's tool failed one after the other, this one the last; counted up to {@code most}. */
    public static int failedInARow(Project project, int most) {
        var statuses = getEntityManager()
                .createQuery(
                        "select status from Project where customerId = ?1 and media = ?2 and type = ?3 and status in"
                                + " ('error', 'complete') and listedAt <= ?4 order by listedAt desc, id desc",
                        String.class)
                .setParameter(1, project.customerId)
                .setParameter(2, project.media)
                .setParameter(3, project.type)
                .setParameter(4, project.listedAt)
                .setMaxResults(most)
                .getResultList();
        var success = statuses.indexOf("complete");
        return success < 0 ? statuses.size() : success;
    }

    /** How many of the viewer's failed projects still cost something; counted up to {@code most}. */
    public static int failedStillOut(UUID viewer, int most) {
        return getEntityManager()
                .createQuery(
                        "select id from Project where customerId = ?1 and status = 'error' and charged > back"
                                + " order by listedAt desc",
                        String.class)
                .setParameter(1, viewer)
                .setMaxResults(most)
                .getResultList()
                .size();
    }

    /** The slice of the viewer's that follows {@code last}. */
    static List<Project> after(UUID viewer, Project last) {
        return Project.<Project>find("customerId = ?1 and id > ?2 order by id", viewer, last == null ? "" : last.id)
                .range(0, Slices.SIZE - 1)
                .list();
    }

    /** Whoever they belong to; for the intake, which must know whether an id has an owner, and for the desk. */
    public static List<Project> owned(Collection<String> ids) {
        return getEntityManager()
                .createNativeQuery("select * from project where id = any(:ids)", Project.class)
                .setParameter("ids", ids.toArray(String[]::new))
                .getResultList();
    }

    public Facts facts() {
        return new Facts(
                media,
                status,
                createdAt,
                finishedAt,
                failedAt,
                lateAfter,
                creditsCharged,
                errorCode,
                errorMessage,
                outputs);
    }

    public Sums sums() {
        return new Sums(charged, back, goodwill, charges, chargedAt, backAt, disputed);
    }

    /** What was sent to the platform, as it tells it; null where it doesn't. */
    public JsonNode parameters() {
        if (readParameters == null && parameters != null) {
            try {
                readParameters = JSON.readTree(parameters);
            } catch (JsonProcessingException impossible) {
                throw new UncheckedIOException("The database keeps only JSON here", impossible);
            }
        }
        return readParameters;
    }

    public void setParameters(JsonNode sent) {
        parameters = sent == null ? null : sent.toString();
        readParameters = sent;
    }

    public State state() {
        return State.of(status);
    }

    public boolean isDeleted() {
        return deletedAt != null;
    }
}
