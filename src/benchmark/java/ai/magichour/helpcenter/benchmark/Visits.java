package ai.magichour.helpcenter.benchmark;

import static io.gatling.javaapi.core.CoreDsl.atOnceUsers;
import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.core.CoreDsl.responseTimeInMillis;
import static io.gatling.javaapi.core.CoreDsl.scenario;
import static io.gatling.javaapi.core.CoreDsl.substring;
import static io.gatling.javaapi.http.HttpDsl.http;
import static io.gatling.javaapi.http.HttpDsl.status;

import io.gatling.javaapi.core.ChainBuilder;
import io.gatling.javaapi.core.PopulationBuilder;
import java.time.Duration;
import java.util.List;

/** Visitors, each on a connection of their own, who ask for a page again as soon as they are answered. */
final class Visits {

    /** In turns, so that a moment in which the machine is slow doesn't fall on one page alone. */
    private static final int ROUNDS = 3;
    /** Until all visitors of the last page are gone and those of this one are there. */
    private static final Duration SETTLING = Duration.ofSeconds(3);
    /** Few, so that the compiler has a processor to itself while it warms up. */
    private static final int WARMING = 2;

    private Visits() {}

    /** All pages are warmed up together, when each answer must prove to be the right one, then timed in rounds. */
    static PopulationBuilder of(int visitors, List<Visit> visits) {
        var all = scenario("warming up")
                .during((long) Settings.WARM_UP * visits.size())
                .on(exec(visits.stream().map(Visits::proven).toList()))
                .injectOpen(atOnceUsers(WARMING));
        for (var round = 1; round <= ROUNDS; round++) {
            for (var visit : visits) {
                all = all.andThen(timed(visit, visitors, round));
            }
        }
        return all;
    }

    private static ChainBuilder proven(Visit visit) {
        return exec(http(visit.page().name + ", warming up")
                .get(visit.path())
                .check(status().is(200), substring(visit.proof())));
    }

    private static PopulationBuilder timed(Visit visit, int visitors, int round) {
        var page = visit.page();
        return scenario(page.name + ", round " + round)
                .during(SETTLING)
                .on(proven(visit))
                .exec(session -> {
                    page.enter();
                    return session;
                })
                .during(Duration.ofSeconds(Settings.SECONDS).dividedBy(ROUNDS))
                .on(exec(http(page.name)
                        .get(visit.path())
                        .check(status().is(200), responseTimeInMillis().transform(time -> {
                            page.timings.add(time);
                            return time;
                        }))))
                .exec(session -> {
                    page.leave();
                    return session;
                })
                .injectOpen(atOnceUsers(visitors));
    }
}
