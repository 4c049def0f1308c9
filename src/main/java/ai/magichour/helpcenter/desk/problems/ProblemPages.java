package ai.magichour.helpcenter.desk.problems;

import ai.magichour.helpcenter.accounts.Account;
import ai.magichour.helpcenter.desk.problems.KnownProblem.State;
import ai.magichour.helpcenter.projects.catalogue.Catalogue;
import ai.magichour.helpcenter.web.Cursor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** Builds the page about problems. */
@ApplicationScoped
class ProblemPages {

    /** How many of each kind a page shows. */
    static final int MOST = 50;

    @Inject
    Account account;

    @Inject
    Catalogue catalogue;

    @Inject
    EntityManager database;

    ProblemsPage page(Cursor from, String notice, ProblemsPage.Refused refused) {
        var proposed = KnownProblem.in(State.PROPOSED, MOST + 1);
        var confirmed = KnownProblem.in(State.CONFIRMED, MOST + 1);
        var closed = KnownProblem.in(State.ENDED, from, MOST + 1);
        var shown =
                Stream.of(proposed, confirmed, closed).map(ProblemPages::some).toList();
        var counts = new Affected(database)
                .counts(shown.stream().flatMap(List::stream).toList());
        return new ProblemsPage(
                rows(shown.get(0), counts),
                rows(shown.get(1), counts),
                rows(shown.get(2), counts),
                proposed.size() > MOST || confirmed.size() > MOST,
                !from.isStart(),
                closed.size() > MOST ? closed.get(MOST - 1).here().toString() : null,
                notice,
                refused,
                account.formats());
    }

    private static List<KnownProblem> some(List<KnownProblem> problems) {
        return problems.subList(0, Math.min(MOST, problems.size()));
    }

    private List<ProblemsPage.Row> rows(List<KnownProblem> problems, Map<UUID, Integer> counts) {
        return problems.stream()
                .map(problem -> new ProblemsPage.Row(
                        problem, catalogue.nameOf(problem.media, problem.type), counts.getOrDefault(problem.id, 0)))
                .toList();
    }
}
