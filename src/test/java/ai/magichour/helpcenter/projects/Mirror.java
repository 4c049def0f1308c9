package ai.magichour.helpcenter.projects;

import ai.magichour.helpcenter.ledger.KeptBooks;
import ai.magichour.helpcenter.ledger.Line;
import ai.magichour.helpcenter.ledger.Standing;
import ai.magichour.helpcenter.ledger.Sums;
import ai.magichour.helpcenter.projects.catalogue.Catalogue;
import ai.magichour.helpcenter.projects.intake.Said;
import ai.magichour.helpcenter.projects.intake.Succession;
import ai.magichour.helpcenter.projects.verdict.Refund;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What the help center makes of a customer's events, by the code that does so for the intake, without a database. */
final class Mirror {

    private static final Catalogue CATALOGUE = Catalogue.load();
    private static final Duration QUIET_AFTER = Duration.ofMinutes(2);

    final KeptBooks books = new KeptBooks();
    final Map<String, Project> projects = new TreeMap<>();
    private final Set<String> seen = new HashSet<>();

    /** One request; an event that came before is passed over by its id. */
    void take(List<History.Event> events) {
        var arrivals = new ArrayList<>();
        for (var event : events) {
            if (!seen.add(event.id())) {
                continue;
            }
            if (event.content() instanceof Said said) {
                Succession.take(projects.computeIfAbsent(said.id(), Mirror::project), said, CATALOGUE);
            } else {
                arrivals.add(event.content());
            }
        }
        books.take(arrivals.toArray());
    }

    private static Project project(String id) {
        var project = new Project();
        project.id = id;
        return project;
    }

    List<Line> lines(String project) {
        return books.visible(project);
    }

    Sums sums(String project) {
        return Sums.of(lines(project), books.contradicts(project));
    }

    /** The project with its sums beside it, as lists read it. */
    Project booked(String id) {
        var project = projects.get(id);
        var sums = sums(id);
        project.charged = sums.charged();
        project.back = sums.back();
        project.goodwill = sums.goodwill();
        project.charges = sums.charges();
        project.chargedAt = sums.chargedAt();
        project.backAt = sums.backAt();
        project.disputed = sums.disputed();
        return project;
    }

    Standing standing(Instant now, boolean quiet) {
        return new Standing(books.book(), quiet ? now.minus(Duration.ofHours(1)) : now, QUIET_AFTER);
    }

    Refund refund(String project, Instant now, boolean quiet) {
        return Refund.of(
                projects.get(project).facts(), sums(project), false, standing(now, quiet), now, RefundTest.POLICY);
    }
}
