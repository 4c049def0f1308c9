package ai.magichour.helpcenter.projects;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ai.magichour.helpcenter.ledger.KeptBooks;
import ai.magichour.helpcenter.ledger.Line;
import ai.magichour.helpcenter.ledger.Standing;
import ai.magichour.helpcenter.ledger.Sums;
import ai.magichour.helpcenter.ledger.commands.Ask;
import ai.magichour.helpcenter.ledger.commands.KeptCommands;
import ai.magichour.helpcenter.ledger.commands.Reason;
import ai.magichour.helpcenter.projects.catalogue.Catalogue;
import ai.magichour.helpcenter.projects.intake.Said;
import ai.magichour.helpcenter.projects.intake.Succession;
import ai.magichour.helpcenter.projects.verdict.Refund;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/** What the help center makes of a customer's events, by the code that does so for the intake, without a database. */
final class Mirror {

    private static final Catalogue CATALOGUE = Catalogue.load();
    private static final Duration QUIET_AFTER = Duration.ofMinutes(2);

    final KeptBooks books = new KeptBooks();
    final KeptCommands commands = new KeptCommands();
    /** What could be asked, and what the platform refused. */
    final Map<UUID, History.Asked> asked = new HashMap<>();

    final Set<UUID> refused = new HashSet<>();
    final Map<String, Project> projects = new TreeMap<>();
    private final Set<String> seen = new HashSet<>();

    /** One request; an event that came before is passed over by its id. */
    void take(List<History.Event> events) {
        var arrivals = new ArrayList<Object>();
        for (var event : events) {
            if (!seen.add(event.id())) {
                continue;
            }
            if (event.content() instanceof History.Asked one) {
                post(arrivals);
                ask(one);
            } else if (event.content() instanceof History.Answered answer) {
                post(arrivals);
                commands.answer(answer.id(), answer.refused(), History.START);
                if (answer.refused()) {
                    refused.add(answer.id());
                }
            } else if (event.content() instanceof Said said) {
                Succession.take(projects.computeIfAbsent(said.id(), Mirror::project), said, CATALOGUE);
            } else {
                arrivals.add(event.content());
            }
        }
        post(arrivals);
    }

    private void post(List<Object> arrivals) {
        books.take(arrivals.toArray());
        commands.follow(books.appended(), History.START);
        arrivals.clear();
    }

    private void ask(History.Asked one) {
        var ask = new Ask(
                null,
                one.project(),
                one.amount(),
                Reason.NO_OUTPUT,
                one.goodwill(),
                null,
                "kim",
                one.id().toString());
        var isChecked = !books.open().isEmpty();
        var isTaken = commands.ask(one.id(), sums(one.project()), books.behind(), isChecked, ask, History.START);
        assertEquals(mayBeAsked(one), isTaken, one.toString());
        if (isTaken) {
            asked.put(one.id(), one);
        }
    }

    /** The rule again, by hand: nothing else is open, and what is owed is certain and enough, or it is goodwill. */
    private boolean mayBeAsked(History.Asked one) {
        var owed = 0L;
        var isCertain = books.open().isEmpty() && !books.contradicts(one.project());
        for (var line : lines(one.project())) {
            isCertain &= Set.of("charge", "adjustment", "refund", "goodwill", "grant", "expiry")
                    .contains(line.kind());
            owed -= Set.of("grant", "expiry").contains(line.kind()) ? 0 : line.amount();
        }
        var shown = books.sequence() == null ? 0 : books.sequence();
        var isWhole = books.knownUpTo() <= shown;
        return !isOpen(one.project()) && (one.goodwill() || isCertain && isWhole && one.amount() <= owed);
    }

    /** Whether something asked for this project was neither refused nor given. */
    boolean isOpen(String project) {
        return asked.values().stream()
                .anyMatch(one -> one.project().equals(project)
                        && !refused.contains(one.id())
                        && lines(project).stream().noneMatch(line -> gives(line, one)));
    }

    static boolean gives(Line line, History.Asked one) {
        return one.id().toString().equals(line.command()) && one.project().equals(line.project()) && line.amount() > 0;
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
        project.asked = commands.open(id);
        return project;
    }

    Standing standing(Instant now, boolean quiet) {
        return new Standing(books.book(), quiet ? now.minus(Duration.ofHours(1)) : now, QUIET_AFTER);
    }

    Refund refund(String project, Instant now, boolean quiet) {
        return Refund.of(
                projects.get(project).facts(),
                sums(project),
                commands.open(project),
                standing(now, quiet),
                now,
                RefundTest.POLICY);
    }
}
