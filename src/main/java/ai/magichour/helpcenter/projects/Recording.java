package ai.magichour.helpcenter.projects;

import static ai.magichour.helpcenter.projects.State.Group.CANCELED;
import static ai.magichour.helpcenter.projects.State.Group.FAILED;

import ai.magichour.helpcenter.ledger.Contradiction;
import ai.magichour.helpcenter.ledger.Dispute;
import ai.magichour.helpcenter.ledger.Taken;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * One sitting at the projects that a request speaks of. The highest revision is what a project is; older ones are kept
 * as history; a project's first owner stays. Runs inside the caller's transaction, under the books' locks.
 */
public final class Recording {

    /** For a tool whose usual time nobody published: about the slowest one that is. */
    private static final Duration USUAL_UNKNOWN = Duration.ofMinutes(15);

    private static final int LATE = 3;

    private final Catalogue catalogue;
    private final Instant now;
    private final Map<String, Project> projects = new HashMap<>();
    private final Map<ProjectRevision.Key, ProjectRevision> revisions = new HashMap<>();
    private final List<Project> made = new ArrayList<>();
    private final List<ProjectRevision> said = new ArrayList<>();
    private final Map<UUID, Set<String>> touched = new HashMap<>();

    private Recording(Catalogue catalogue, Instant now) {
        this.catalogue = catalogue;
        this.now = now;
    }

    /** Loads what is known of the projects that {@code said} speaks of, in two queries. */
    public static Recording open(Catalogue catalogue, Collection<UUID> customers, Collection<Said> said, Instant now) {
        var recording = new Recording(catalogue, now);
        var ids = new HashSet<String>();
        var numbers = new HashSet<Long>();
        said.forEach(each -> {
            ids.add(each.id());
            numbers.add(each.revision());
        });
        if (!ids.isEmpty()) {
            Project.owned(ids).forEach(p -> recording.projects.put(p.id, p));
            ProjectRevision.of(customers, ids, numbers)
                    .forEach(r ->
                            recording.revisions.put(new ProjectRevision.Key(r.customerId, r.projectId, r.revision), r));
        }
        return recording;
    }

    public Taken take(UUID customer, Said said) {
        var project = projects.get(said.id());
        if (project != null && !project.customerId.equals(customer)) {
            // Kept for the desk under the customer it named, and shown to neither.
            keep(customer, Dispute.About.OWNER, said, "another customer's project");
            return Taken.ACCEPTED;
        }
        var key = new ProjectRevision.Key(customer, said.id(), said.revision());
        var before = revisions.get(key);
        if (before != null) {
            if (before.digest.equals(said.digest())) {
                return Taken.DUPLICATE;
            }
            keep(customer, Dispute.About.REVISION, said, "revision " + said.revision() + ": " + before.status);
            touch(customer, said.id());
            return Taken.ACCEPTED;
        }
        revisions.put(key, history(customer, said));
        touch(customer, said.id());
        if (project == null) {
            project = new Project();
            project.customerId = customer;
            project.id = said.id();
            project.listedAt = said.at();
            projects.put(said.id(), project);
            overwrite(project, said);
            made.add(project);
            return Taken.ACCEPTED;
        }
        if (said.revision() < project.revision) {
            failed(project, said);
            return Taken.STALE;
        }
        if (project.disputed) {
            Contradiction.settleRevisions(customer, said.id(), said.event(), now);
        }
        overwrite(project, said);
        return Taken.ACCEPTED;
    }

    /** Has these projects' sums and disputes looked at again; null names none. */
    public void touch(UUID customer, String one, String other) {
        touch(customer, one);
        touch(customer, other);
    }

    /** Writes what is new, kind by kind, so that the database takes it in batches. */
    public void close() {
        made.forEach(project -> project.persist());
        this.said.forEach(revision -> revision.persist());
    }

    /** The projects whose state changed, by customer. */
    public Map<UUID, Set<String>> touched() {
        return touched;
    }

    private void overwrite(Project project, Said said) {
        project.revision = said.revision();
        project.at = said.at();
        project.media = said.media();
        project.type = said.type();
        project.status = said.status();
        project.createdAt = said.createdAt() == null ? project.createdAt : said.createdAt();
        project.finishedAt = said.finishedAt();
        project.deletedAt = project.deletedAt == null ? said.deletedAt() : project.deletedAt;
        project.creditsCharged = said.creditsCharged();
        project.errorCode = said.errorCode();
        project.errorMessage = said.errorMessage();
        project.outputs = said.outputs();
        project.retryOf = said.retryOf();
        // Deleted on the platform: what the customer made goes, what they paid stays.
        project.name = project.isDeleted() ? null : said.name();
        project.parameters = project.isDeleted() ? null : said.parameters();
        project.listedAt = project.createdAt == null ? project.listedAt : project.createdAt;
        project.lateAfter = project.listedAt.plus(usual(project).multipliedBy(LATE));
        failed(project, said);
    }

    private Duration usual(Project project) {
        return catalogue.tool(project.media, project.type).map(Tool::usual).orElse(USUAL_UNKNOWN);
    }

    private static void failed(Project project, Said said) {
        var group = State.of(said.status()).group();
        var isFailure = group == FAILED || group == CANCELED;
        if (isFailure && (project.failedAt == null || said.at().isBefore(project.failedAt))) {
            project.failedAt = said.at();
        }
    }

    private ProjectRevision history(UUID customer, Said said) {
        var row = new ProjectRevision();
        row.customerId = customer;
        row.projectId = said.id();
        row.revision = said.revision();
        row.status = said.status();
        row.creditsCharged = said.creditsCharged();
        row.errorCode = said.errorCode();
        row.at = said.at();
        row.digest = said.digest();
        row.eventId = said.event();
        row.receivedAt = now;
        this.said.add(row);
        return row;
    }

    private void keep(UUID customer, Dispute.About about, Said said, String kept) {
        var beside = "revision " + said.revision() + ": " + said.status();
        Contradiction.keep(customer, new Dispute(about, null, said.id(), null, said.event(), kept, beside), now);
    }

    private void touch(UUID customer, String project) {
        if (project != null) {
            touched.computeIfAbsent(customer, c -> new HashSet<>()).add(project);
        }
    }

    /** Whether a deletion was taken for one of these projects: what else we hold of them must go too. */
    public List<Project> deleted() {
        return projects.values().stream()
                .filter(p -> p.isDeleted()
                        && touched.getOrDefault(p.customerId, Set.of()).contains(p.id))
                .toList();
    }
}
