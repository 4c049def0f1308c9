package ai.magichour.helpcenter.benchmark;

import static ai.magichour.helpcenter.benchmark.Report.number;
import static io.gatling.javaapi.core.CoreDsl.global;
import static io.gatling.javaapi.http.HttpDsl.http;

import io.gatling.javaapi.core.Simulation;
import java.sql.SQLException;
import java.util.List;

/**
 * The pages a customer asks for most, against a page that does next to nothing in the same process. 32 visitors, each on
 * a connection of their own, ask again as soon as they are answered.
 */
public class PagesSimulation extends Simulation {

    private static final int CONNECTIONS = 32;

    private final Application application = Application.start();
    private final List<Visit> visits;

    public PagesSimulation() throws SQLException {
        var customer = application.stock().customer(Stock.READER);
        var project = application.stock().project(Stock.READER);
        var bare = "/bare?customer=" + customer + "&project=" + project;
        visits = List.of(
                Visit.of(application, "bare page", bare, " credits</p>"),
                Visit.of(application, "list", "/projects", "<ul class=\"rows\">"),
                Visit.of(application, "project", "/projects/" + project, "data-refund=\"RETURNED\""));
        setUp(Visits.of(CONNECTIONS, visits))
                .protocols(http.baseUrl(application.address())
                        .header("Cookie", SignIn.as(Stock.READER, application.address())))
                .assertions(global().failedRequests().count().is(0L));
    }

    @Override
    public void after() {
        var bare = visits.get(0).page();
        var report = new Report(
                "Pages",
                "%d connections, each page for %d s in three turns, after %d s of warming up; one signed-in customer with 200 projects, by a session of the code flow. The bare page is one query by key and one small template, served by the same process. Gatling shares the processors, so the comparison stands twice: by answers a second, and by the processor time of the JVM and the database for one answer."
                        .formatted(CONNECTIONS, Settings.SECONDS, Settings.WARM_UP * visits.size()));
        report.table(
                "page",
                "answers a second",
                "of the bare page",
                "p50",
                "p99",
                "processor time",
                "of it the JVM",
                "of the bare page");
        for (var visit : visits) {
            var page = visit.page();
            report.row(
                    page.name,
                    number(page.rate()),
                    number(100 * page.rate() / bare.rate()) + " %",
                    page.timings.within(0.5) + " ms",
                    page.timings.within(0.99) + " ms",
                    number(page.processorEach()) + " µs",
                    number(page.jvmEach()) + " µs",
                    number(page.processorEach() / bare.processorEach()) + " times");
        }
        report.write(application.stock());
        application.close();
    }
}
