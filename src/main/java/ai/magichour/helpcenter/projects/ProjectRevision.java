package ai.magichour.helpcenter.projects;

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

/** One thing the platform said of a project, in any order. The first word under a number stands. */
@Entity
@Immutable
@Table(name = "project_revision")
@IdClass(ProjectRevision.Key.class)
public class ProjectRevision extends PanacheEntityBase {

    public record Key(UUID customerId, String projectId, Long revision) implements Serializable {}

    @Id
    public UUID customerId;

    @Id
    public String projectId;

    @Id
    public long revision;

    public String status;
    public Long creditsCharged;
    public String errorCode;
    public Instant at;
    public String digest;
    public String eventId;
    public Instant receivedAt;

    /** What was said of a project, in its own order. */
    static List<ProjectRevision> of(UUID customer, String project) {
        return list("customerId = ?1 and projectId = ?2 order by revision", customer, project);
    }

    /** The slice of a customer's that follows {@code last}. */
    static List<ProjectRevision> after(UUID customer, ProjectRevision last) {
        return ProjectRevision.<ProjectRevision>find(
                        "customerId = ?1 and (projectId > ?2 or projectId = ?2 and revision > ?3)"
                                + " order by projectId, revision",
                        customer,
                        last == null ? "" : last.projectId,
                        last == null ? Long.MIN_VALUE : last.revision)
                .range(0, Slices.SIZE - 1)
                .list();
    }

    /** Those of these that are kept, each looked up by its whole key. */
    public static List<ProjectRevision> of(Collection<Key> keys) {
        return getEntityManager()
                .createNativeQuery(
                        "select r.* from unnest(:customers, :projects, :revisions) as t(customer_id, project_id, revision)"
                                + " join project_revision r on r.customer_id = t.customer_id"
                                + " and r.project_id = t.project_id and r.revision = t.revision",
                        ProjectRevision.class)
                .setParameter("customers", keys.stream().map(Key::customerId).toArray(UUID[]::new))
                .setParameter("projects", keys.stream().map(Key::projectId).toArray(String[]::new))
                .setParameter("revisions", keys.stream().map(Key::revision).toArray(Long[]::new))
                .getResultList();
    }
}
