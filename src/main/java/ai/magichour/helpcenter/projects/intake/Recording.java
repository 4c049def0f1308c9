package ai.magichour.helpcenter.projects.intake;

import ai.magichour.helpcenter.ledger.Contradiction;
import ai.magichour.helpcenter.ledger.Dispute;
import ai.magichour.helpcenter.ledger.Taken;
import ai.magichour.helpcenter.projects.Project;
import ai.magichour.helpcenter.projects.ProjectRevision;
import ai.magichour.helpcenter.projects.catalogue.Catalogue;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * One sitting at the projects that a request speaks of. The highest revision is what a project is; older ones are kept
 * as history; a project's first owner stays. Runs inside the caller's transaction, under the books' locks.
 */
public final class Recording {

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

    /** Loads what is known of the projects that are {@code named}, each with what is said of it, in two queries. */
    public static Recording open(Catalogue catalogue, Set<ProjectRevision.Key> named, Instant now) {
        var recording = new Recording(catalogue, now);
        if (!named.isEmpty()) {
            Project.owned(named.stream().map(ProjectRevision.Key::projectId).collect(Collectors.toSet()))
                    .forEach(p -> recording.projects.put(p.id, p));
            ProjectRevision.of(named)
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
            touch(customer, said.id());
            return Taken.ACCEPTED;
        }
        var key = new ProjectRevision.Key(customer, said.id(), said.revision());
        var before = revisions.get(key);
        if (before != null) {
            if (before.digest.equals(said.digest())) {
                return Taken.DUPLICATE;
            }
            var kept =
                    keep(customer, Dispute.About.REVISION, said, "revision " + said.revision() + ": " + before.status);
            if (said.revision() < project.revision) {
                // What it was no longer matters to what it is.
                kept.settle(said.event(), now);
            } else {
                touch(customer, said.id(), null);
            }
            return Taken.ACCEPTED;
        }
        revisions.put(key, history(customer, said));
        touch(customer, said.id());
        if (project == null) {
            project = new Project();
            project.customerId = customer;
            project.id = said.id();
            projects.put(said.id(), project);
            Succession.take(project, said, catalogue);
            made.add(project);
            return Taken.ACCEPTED;
        }
        if (!Succession.take(project, said, catalogue)) {
            return Taken.STALE;
        }
        if (project.disputed) {
            Contradiction.settleRevisions(customer, said.id(), said.event(), now);
        }
        return Taken.ACCEPTED;
    }

    /** Has these projects' sums looked at again, about which a dispute was found; null names none. */
    public void touch(UUID customer, String one, String other) {
        for (var id : new String[] {one, other}) {
            touch(customer, id);
            var project = projects.get(id);
            if (project != null && project.customerId.equals(customer)) {
                // Known at once, so that a newer revision in the same request settles it.
                project.disputed = true;
            }
        }
    }

    /** Writes what is new, kind by kind for batches, and projects in one order so that no two requests block in a ring. */
    public void close() {
        made.sort(Comparator.comparing(project -> project.id));
        made.forEach(project -> project.persist());
        this.said.forEach(revision -> revision.persist());
    }

    /** The projects whose state changed, by customer. */
    public Map<UUID, Set<String>> touched() {
        return touched;
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

    private Contradiction keep(UUID customer, Dispute.About about, Said said, String kept) {
        var beside = "revision " + said.revision() + ": " + said.status();
        return Contradiction.keep(customer, new Dispute(about, null, said.id(), null, said.event(), kept, beside), now);
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
