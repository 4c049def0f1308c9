package ai.magichour.helpcenter.checklists;

import ai.magichour.helpcenter.accounts.Slices;
import ai.magichour.helpcenter.checklists.findings.Finding;
import ai.magichour.helpcenter.projects.Project;
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
import java.util.function.Function;
import org.hibernate.annotations.Immutable;

/** Advice that somebody was given, and when first; see {@link Advice} for whether it was followed by a result. */
@Entity
@Immutable
@Table(name = "shown_finding")
@IdClass(ShownFinding.Of.class)
public class ShownFinding extends PanacheEntityBase {

    /** Whose, of which project, and which finding: the customer first. */
    public record Of(UUID customerId, String projectId, String finding) implements Serializable {}

    @Id
    public UUID customerId;

    @Id
    public String projectId;

    @Id
    public String finding;

    public String checkName;
    public String verdict;
    public String media;
    public String type;
    public Instant shownAt;

    /** The slice of a customer's that follows {@code last}. */
    static List<ShownFinding> after(UUID customer, ShownFinding last) {
        return ShownFinding.<ShownFinding>find(
                        "customerId = ?1 and (projectId > ?2 or projectId = ?2 and finding > ?3)"
                                + " order by projectId, finding",
                        customer,
                        last == null ? "" : last.projectId,
                        last == null ? "" : last.finding)
                .range(0, Slices.SIZE - 1)
                .list();
    }

    /** Notes what was shown, in one statement; what was shown before keeps its time. */
    static void record(Project project, Collection<Finding> findings, Instant now) {
        var advice = findings.stream()
                .filter(finding -> finding.verdict().isAdvice())
                .toList();
        if (advice.isEmpty()) {
            return;
        }
        getEntityManager()
                .createNativeQuery("insert into shown_finding"
                        + " (customer_id, project_id, finding, check_name, verdict, media, type, shown_at)"
                        + " select :customer, :project, finding, check_name, verdict, :media, :type, :now"
                        + " from unnest(:findings, :checks, :verdicts) as s(finding, check_name, verdict)"
                        + " on conflict do nothing")
                .setParameter("customer", project.customerId)
                .setParameter("project", project.id)
                .setParameter("media", project.media)
                .setParameter("type", project.type)
                .setParameter("now", now)
                .setParameter("findings", each(advice, Finding::id))
                .setParameter("checks", each(advice, finding -> finding.check().name()))
                .setParameter(
                        "verdicts", each(advice, finding -> finding.verdict().name()))
                .executeUpdate();
    }

    private static String[] each(Collection<Finding> findings, Function<Finding, String> what) {
        return findings.stream().map(what).toArray(String[]::new);
    }
}
