package ai.magichour.helpcenter.benchmark;

import static ai.magichour.helpcenter.benchmark.Report.number;
import static io.gatling.javaapi.core.CoreDsl.global;
import static io.gatling.javaapi.http.HttpDsl.http;

import io.gatling.javaapi.core.Simulation;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;

/**
 * The pages that support looks at all day, over a million tickets. Eight agents, each on a connection of their own, ask
 * again as soon as they are answered.
 */
public class DeskSimulation extends Simulation {

    private static final int CONNECTIONS = 8;

    private final Application application = Application.start();
    private final List<Visit> visits;

    public DeskSimulation() throws IOException, SQLException {
        application.stock().fillDesk(Settings.TICKETS, Settings.LINES);
        var ticket = application.stock().ticket();
        var rows = "<tbody>";
        visits = List.of(
                Visit.of(application, "queue", "/desk", rows),
                Visit.of(application, "overdue refunds", "/desk?view=overdue", rows),
                Visit.of(application, "closed", "/desk?view=closed", rows),
                Visit.of(application, "search, a rare word", "/desk?q=lighthouse", rows),
                Visit.of(application, "search, a word in every ticket", "/desk?q=credits", rows),
                Visit.of(application, "ticket", "/desk/tickets/" + ticket, ticket),
                Visit.of(application, "reports", "/desk/reports", "<svg"));
        setUp(Visits.of(CONNECTIONS, visits))
                .protocols(http.baseUrl(application.address())
                        .header("Cookie", SignIn.as(Provider.AGENT, application.address())))
                .assertions(global().failedRequests().count().is(0L));
    }

    @Override
    public void after() {
        var report = new Report(
                "Desk",
                "%d connections, each page for %d s in three turns, after %d s of warming up; one agent, by a session of the code flow. The agents ask again as soon as they are answered, so the times are those of a desk that is never idle."
                        .formatted(CONNECTIONS, Settings.SECONDS, Settings.WARM_UP * visits.size()));
        report.table("page", "answers a second", "p50", "p99", "processor time", "of it the JVM");
        for (var visit : visits) {
            var page = visit.page();
            report.row(
                    page.name,
                    number(page.rate()),
                    page.timings.within(0.5) + " ms",
                    page.timings.within(0.99) + " ms",
                    number(page.processorEach()) + " µs",
                    number(page.jvmEach()) + " µs");
        }
        report.write(application.stock());
        application.close();
    }
}
