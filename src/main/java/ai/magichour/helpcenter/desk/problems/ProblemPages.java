package ai.magichour.helpcenter.desk.problems;

import ai.magichour.helpcenter.accounts.Account;
import ai.magichour.helpcenter.desk.problems.KnownProblem.State;
import ai.magichour.helpcenter.projects.catalogue.Catalogue;
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

    private static final int MOST_OPEN = 100;
    private static final int MOST_CLOSED = 20;

    @Inject
    Account account;

    @Inject
    Catalogue catalogue;

    @Inject
    EntityManager database;

    ProblemsPage page(String notice, ProblemsPage.Refused refused) {
        var proposed = KnownProblem.in(State.PROPOSED, MOST_OPEN);
        var confirmed = KnownProblem.in(State.CONFIRMED, MOST_OPEN);
        var closed = KnownProblem.in(State.ENDED, MOST_CLOSED);
        var counts = new Affected(database)
                .counts(Stream.of(proposed, confirmed, closed)
                        .flatMap(List::stream)
                        .toList());
        return new ProblemsPage(
                rows(proposed, counts),
                rows(confirmed, counts),
                rows(closed, counts),
                notice,
                refused,
                account.formats());
    }

    private List<ProblemsPage.Row> rows(List<KnownProblem> problems, Map<UUID, Integer> counts) {
        return problems.stream()
                .map(problem -> new ProblemsPage.Row(
                        problem, catalogue.nameOf(problem.media, problem.type), counts.getOrDefault(problem.id, 0)))
                .toList();
    }
}
