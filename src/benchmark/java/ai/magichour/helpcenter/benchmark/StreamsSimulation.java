package ai.magichour.helpcenter.benchmark;

import static ai.magichour.helpcenter.benchmark.Report.number;
import static io.gatling.javaapi.core.CoreDsl.bodyString;
import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.core.CoreDsl.global;
import static io.gatling.javaapi.core.CoreDsl.rampUsers;
import static io.gatling.javaapi.core.CoreDsl.scenario;
import static io.gatling.javaapi.http.HttpDsl.Cookie;
import static io.gatling.javaapi.http.HttpDsl.addCookie;
import static io.gatling.javaapi.http.HttpDsl.http;
import static io.gatling.javaapi.http.HttpDsl.sse;
import static io.gatling.javaapi.http.HttpDsl.status;

import io.gatling.javaapi.core.PopulationBuilder;
import io.gatling.javaapi.core.Simulation;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Thousands of open pages on which nothing happens, and then one thing, a few times: first in every window of one
 * customer, then to as many customers as there are streams, told in one request that speaks of more customers than are
 * woken one by one.
 */
public class StreamsSimulation extends Simulation {

    private static final int MANY = 250;
    private static final int RAMP = Math.max(10, Settings.STREAMS / 100);
    private static final int PATIENCE = RAMP + 300;

    private static final Duration CLOSING = Duration.ofSeconds(10);

    private final Application application = Application.start();
    private final Audience same = new Audience("one customer", Settings.STREAMS, application, () -> happen(1));
    private final Audience each = new Audience("a customer each", Settings.STREAMS, application, () -> happen(MANY));

    public StreamsSimulation() {
        var next = new AtomicInteger(MANY);
        Supplier<String> somebodyElse = () -> "customer-" + next.incrementAndGet();
        Supplier<String> reader = () -> Stock.READER;
        var few = new Audience("warming up", Math.max(1, Settings.STREAMS / 5), application, () -> happen(1));
        setUp(streams(few, reader).andThen(streams(same, reader).andThen(streams(each, somebodyElse))))
                .protocols(http.baseUrl(application.address()))
                .assertions(global().failedRequests().count().is(0L));
    }

    private PopulationBuilder streams(Audience audience, Supplier<String> subject) {
        return scenario("streams of " + audience.name)
                .exec(session -> {
                    audience.enter();
                    return session.set("subject", subject.get());
                })
                .exec(addCookie(Cookie(Provider.WHO, "#{subject}").withDomain("127.0.0.1").withPath("/")))
                .exec(http("sign in").get("/projects").check(status().is(200)))
                .exec(sse("open").get("/credits/live")
                        .await(60)
                        .on(sse.checkMessage("as it is").check(bodyString().transform(message -> {
                            audience.opened();
                            return message;
                        }))))
                .exec(session -> {
                    if (session.isFailed()) {
                        audience.lost();
                    }
                    return session;
                })
                .exitHereIfFailed()
                .repeat(Audience.CHANGES)
                .on(exec(sse("listen").setCheck()
                        .await(PATIENCE)
                        .on(sse.checkMessage("as it changed").check(bodyString().transform(message -> {
                            audience.see();
                            return message;
                        })))))
                // Thousands of streams that close are work of their own, for which the change's last readers don't wait.
                .pause(CLOSING)
                .exec(sse("close").close())
                .injectOpen(rampUsers(audience.size).during(RAMP));
    }

    /** A line in the books of {@code customers} customers, in one request. */
    private void happen(int customers) {
        try {
            application.platform().tell(application.stock().books(customers).stream()
                    .map(b -> Platform.line(b.subject(), b.sequence() + 1, "grant", 1, b.balance() + 1, null))
                    .collect(Collectors.joining(",", "[", "]")));
        } catch (SQLException gone) {
            throw new IllegalStateException(gone);
        }
    }

    @Override
    public void after() {
        var report = new Report(
                "Live streams",
                "%,d streams of the balance, each on a connection of its own, opened within %d s, then idle. Memory: what the JVM occupies after a collection, less what it occupied before the first of them, for each. Then requests of the feed add lines, one after the other (to %d customers each in the second case); a stream has seen a change when the changed part has arrived, counted from before the request was sent. Those who read share the processors."
                        .formatted(Settings.STREAMS, RAMP, MANY));
        report.table("streams of", "open", "resident memory each", "heap each");
        for (var audience : List.of(same, each)) {
            report.row(
                    audience.name,
                    audience.open(),
                    number(audience.residentEach() / 1e3) + " kB",
                    number(audience.heapEach() / 1e3) + " kB");
        }
        report.table("streams of", "change", "have seen it", "request answered", "half had seen it after", "99 % after", "all after");
        for (var audience : List.of(same, each)) {
            for (var change : audience.changes) {
                report.row(
                        audience.name,
                        audience.changes.indexOf(change) + 1,
                        change.seen.count(),
                        change.stored().toMillis() + " ms",
                        change.seen.within(0.5) + " ms",
                        change.seen.within(0.99) + " ms",
                        change.seen.within(1) + " ms");
            }
        }
        report.write(application.stock());
        application.close();
    }
}
