package ai.magichour.helpcenter.checklists;

import ai.magichour.helpcenter.accounts.Slices;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** How far somebody has come with the checklist of one of their projects. */
@Entity
@Table(name = "checklist")
@IdClass(Progress.Of.class)
public class Progress extends PanacheEntityBase {

    /** Whose, and of which project: the customer first. */
    public record Of(UUID customerId, String projectId) implements Serializable {}

    @Id
    public UUID customerId;

    @Id
    public String projectId;

    /** By the key of the question. */
    @JdbcTypeCode(SqlTypes.JSON)
    public Map<String, String> answers;

    /** The findings they acted on, each with when. */
    @JdbcTypeCode(SqlTypes.JSON)
    public Map<String, String> ticks;

    /** Null until they say. */
    @Enumerated(EnumType.STRING)
    public Outcome outcome;

    public Instant outcomeAt;
    public Instant openedAt;
    public Instant changedAt;

    /** The viewer's own, or null where they never opened the checklist of that project. */
    static Progress of(UUID viewer, String project) {
        return findById(new Of(viewer, project));
    }

    /** The slice of a customer's that follows {@code last}. */
    static List<Progress> after(UUID customer, Progress last) {
        return Progress.<Progress>find(
                        "customerId = ?1 and projectId > ?2 order by projectId",
                        customer,
                        last == null ? "" : last.projectId)
                .range(0, Slices.SIZE - 1)
                .list();
    }

    /** Notes that they looked; the first time stands. */
    static void opened(UUID viewer, String project, Instant now) {
        getEntityManager()
                .createNativeQuery("insert into checklist (customer_id, project_id, opened_at, changed_at)"
                        + " values (:viewer, :project, :now, :now) on conflict do nothing")
                .setParameter("viewer", viewer)
                .setParameter("project", project)
                .setParameter("now", now)
                .executeUpdate();
    }

    /** The viewer's own, to be changed: locked, so that two tabs don't lose each other's answers. */
    static Progress locked(UUID viewer, String project, Instant now) {
        opened(viewer, project, now);
        return findById(new Of(viewer, project), LockModeType.PESSIMISTIC_WRITE);
    }

    /**
     * Takes what a form says.
     *
     * @param shown the findings that it could tick; what it couldn't stays as it was
     * @param said null where the form says nothing of how it ended
     */
    void take(Map<String, String> given, Set<String> shown, Set<String> ticked, Outcome said, Instant now) {
        var all = new HashMap<>(answers);
        all.putAll(given);
        answers = all;
        var acted = new HashMap<>(ticks);
        shown.stream().filter(id -> !ticked.contains(id)).forEach(acted::remove);
        ticked.stream()
                .filter(shown::contains)
                .forEach(id -> acted.putIfAbsent(
                        id, now.truncatedTo(ChronoUnit.SECONDS).toString()));
        ticks = acted;
        if (said != null && said != outcome) {
            outcome = said;
            outcomeAt = now;
        }
        changedAt = now;
    }
}
