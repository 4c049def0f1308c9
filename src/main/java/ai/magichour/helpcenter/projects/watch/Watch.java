package ai.magichour.helpcenter.projects.watch;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.LockModeType;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** A customer wants to be told when a project's credits are back. */
@Entity
@IdClass(Watch.Owned.class)
public class Watch extends PanacheEntityBase {

    public record Owned(UUID customerId, String projectId) implements Serializable {}

    @Id
    public UUID customerId;

    @Id
    public String projectId;

    public Instant askedAt;
    /** When they were told; null while they wait. */
    public Instant toldAt;
    /** The ticket that was opened because the credits became overdue. */
    public UUID ticketId;

    /** Notes the wish; asking again changes nothing. */
    public static void ask(UUID customer, String project, Instant now) {
        getEntityManager()
                .createNativeQuery("insert into watch (customer_id, project_id, asked_at)"
                        + " values (:customer, :project, :now) on conflict do nothing")
                .setParameter("customer", customer)
                .setParameter("project", project)
                .setParameter("now", now)
                .executeUpdate();
    }

    /** Whether the viewer waits to be told about this project. */
    public static boolean isAsked(UUID viewer, String project) {
        Watch watch = findById(new Owned(viewer, project));
        return watch != null && watch.toldAt == null;
    }

    /** The same wish, held until the caller's transaction ends; null where there is none that waits. */
    public static Watch held(UUID customer, String project) {
        Watch watch = findById(new Owned(customer, project), LockModeType.PESSIMISTIC_WRITE);
        return watch == null || watch.toldAt != null ? null : watch;
    }
}
