package ai.magichour.helpcenter.benchmark;

import static io.gatling.javaapi.core.CoreDsl.atOnceUsers;
import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.core.CoreDsl.responseTimeInMillis;
import static io.gatling.javaapi.core.CoreDsl.scenario;
import static io.gatling.javaapi.core.CoreDsl.substring;
import static io.gatling.javaapi.http.HttpDsl.http;
import static io.gatling.javaapi.http.HttpDsl.status;

import io.gatling.javaapi.core.PopulationBuilder;

/** Visitors, each on a connection of their own, who ask for one page again as soon as they are answered. */
final class Visits {

    private Visits() {}

    /** First to warm up, when each answer must hold {@code proof} that it is the right one, then timed by {@code page}. */
    static PopulationBuilder of(Page page, int visitors, String path, String proof) {
        var name = page.name;
        var warmUp = scenario(name + ", warming up")
                .during(Settings.WARM_UP)
                .on(exec(http(name + ", warming up").get(path).check(status().is(200), substring(proof))))
                .injectOpen(atOnceUsers(visitors));
        var measured = scenario(name)
                .exec(session -> {
                    page.enter();
                    return session;
                })
                .during(Settings.SECONDS)
                .on(exec(http(name)
                        .get(path)
                        .check(status().is(200), responseTimeInMillis().transform(time -> {
                            page.timings.add(time);
                            return time;
                        }))))
                .exec(session -> {
                    page.leave();
                    return session;
                })
                .injectOpen(atOnceUsers(visitors));
        return warmUp.andThen(measured);
    }
}
