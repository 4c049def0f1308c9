package ai.magichour.helpcenter.benchmark;

import static ai.magichour.helpcenter.benchmark.Report.number;
import static io.gatling.javaapi.core.CoreDsl.StringBody;
import static io.gatling.javaapi.core.CoreDsl.atOnceUsers;
import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.core.CoreDsl.global;
import static io.gatling.javaapi.core.CoreDsl.jsonPath;
import static io.gatling.javaapi.core.CoreDsl.responseTimeInMillis;
import static io.gatling.javaapi.core.CoreDsl.scenario;
import static io.gatling.javaapi.http.HttpDsl.http;
import static io.gatling.javaapi.http.HttpDsl.status;

import io.gatling.javaapi.core.PopulationBuilder;
import io.gatling.javaapi.core.Session;
import io.gatling.javaapi.core.Simulation;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The platform tells of projects that start, are charged, fail and are given back, of many customers in turn. Four
 * senders, each with customers of its own and each request after the last one's answer, as the platform does it.
 */
public class FeedSimulation extends Simulation {

    private static final int SENDERS = 4;
    private static final int CUSTOMERS = 1_000;

    /** What one size of request took. */
    private record Size(int events, Page page, AtomicInteger stored) {}

    private final Application application = Application.start();
    private final List<Size> sizes = new ArrayList<>();
    private final List<Sender> senders = new ArrayList<>();
    private final long before = application.stock().events();

    public FeedSimulation() throws SQLException {
        var books = application.stock().books(SENDERS * CUSTOMERS);
        for (var sender = 0; sender < SENDERS; sender++) {
            var share = books.size() / SENDERS;
            senders.add(new Sender(books.subList(sender * share, (sender + 1) * share)));
        }
        var warmUp = requests(new Size(100, new Page("warming up", application), new AtomicInteger()), Settings.WARM_UP);
        setUp(warmUp.andThen(measured(1_000).andThen(measured(100).andThen(measured(1)))))
                .protocols(http.baseUrl(application.address()))
                .assertions(global().failedRequests().count().is(0L));
    }

    private PopulationBuilder measured(int events) {
        var size = new Size(events, new Page(String.valueOf(events), application), new AtomicInteger());
        sizes.add(size);
        return requests(size, Settings.SECONDS);
    }

    private PopulationBuilder requests(Size size, int seconds) {
        var next = new AtomicInteger();
        var name = "feed of " + size.page.name;
        return scenario(name)
                .exec(session -> {
                    size.page.enter();
                    return session.set("sender", senders.get(next.getAndIncrement()));
                })
                .during(seconds)
                .on(exec(session -> write(session, size.events))
                        .exec(http(name)
                                .post(Platform.EVENTS)
                                .header("Content-Type", "application/json")
                                .header(Platform.TIMESTAMP, "#{timestamp}")
                                .header(Platform.SIGNATURE, "#{signature}")
                                .body(StringBody("#{body}"))
                                .check(
                                        status().is(202),
                                        jsonPath("$.accepted").ofInt().transform(accepted -> {
                                            size.stored.addAndGet(accepted);
                                            return accepted;
                                        }),
                                        responseTimeInMillis().transform(time -> {
                                            size.page.timings.add(time);
                                            return time;
                                        }))))
                .exec(session -> {
                    size.page.leave();
                    return session;
                })
                .injectOpen(atOnceUsers(SENDERS));
    }

    private static Session write(Session session, int events) {
        Sender sender = session.get("sender");
        var body = sender.next(events);
        var timestamp = Platform.now();
        return session.set("body", body)
                .set("timestamp", timestamp)
                .set("signature", Platform.signature(timestamp, body));
    }

    @Override
    public void after() {
        var report = new Report(
                "Feed",
                "%d senders, each request after the last one's answer, %d s for each size after %d s of warming up. Events of %,d customers in turn: a project starts, is charged, fails, is given back. Stored: answered 202 and counted as accepted, and committed before that."
                        .formatted(SENDERS, Settings.SECONDS, Settings.WARM_UP, SENDERS * CUSTOMERS));
        report.table("events a request", "events stored a second", "requests a second", "p50", "p99", "processor time an event");
        for (var size : sizes) {
            var page = size.page;
            var each = (double) size.stored.get() / page.timings.count();
            report.row(
                    size.events,
                    number(page.rate() * each),
                    number(page.rate()),
                    page.timings.within(0.5) + " ms",
                    page.timings.within(0.99) + " ms",
                    number(page.processorEach() / each) + " µs");
        }
        try {
            report.say("The event log grew by %,d.".formatted(application.stock().events() - before));
        } catch (SQLException gone) {
            throw new IllegalStateException(gone);
        }
        report.write(application.stock());
        application.close();
    }
}
