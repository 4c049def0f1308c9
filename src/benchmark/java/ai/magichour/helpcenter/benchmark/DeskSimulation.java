package ai.magichour.helpcenter.benchmark;

import static ai.magichour.helpcenter.benchmark.Report.number;
import static io.gatling.javaapi.core.CoreDsl.global;
import static io.gatling.javaapi.http.HttpDsl.http;

import io.gatling.javaapi.core.PopulationBuilder;
import io.gatling.javaapi.core.Simulation;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * The pages that support looks at all day, over a million tickets. Eight agents, each on a connection of their own, ask
 * again as soon as they are answered.
 */
public class DeskSimulation extends Simulation {

    private static final int CONNECTIONS = 8;

    private final Application application = Application.start();
    private final List<Page> pages = new ArrayList<>();

    public DeskSimulation() throws IOException, SQLException {
        application.stock().fillDesk(Settings.TICKETS, Settings.LINES);
        var ticket = application.stock().ticket();
        var rows = "<tbody>";
        var all = visits("queue", "/desk", rows)
                .andThen(visits("overdue refunds", "/desk?view=overdue", rows)
                        .andThen(visits("closed", "/desk?view=closed", rows)
                                .andThen(visits("search, a rare word", "/desk?q=lighthouse", rows)
                                        .andThen(visits("search, a word in every ticket", "/desk?q=credits", rows)
                                                .andThen(visits("ticket", "/desk/tickets/" + ticket, ticket)
                                                        .andThen(visits("reports", "/desk/reports", "<svg")))))));
        setUp(all)
                .protocols(http.baseUrl(application.address())
                        .header("Cookie", SignIn.as(Provider.AGENT, application.address())))
                .assertions(global().failedRequests().count().is(0L));
    }

    private PopulationBuilder visits(String name, String path, String proof) {
        var page = new Page(name, application);
        pages.add(page);
        return Visits.of(page, CONNECTIONS, path, proof);
    }

    @Override
    public void after() {
        var report = new Report(
                "Desk",
                "%d connections, each page for %d s after %d s of warming up; one agent, by a session of the code flow. The agents ask again as soon as they are answered, so the times are those of a desk that is never idle."
                        .formatted(CONNECTIONS, Settings.SECONDS, Settings.WARM_UP));
        report.table("page", "answers a second", "p50", "p99", "processor time", "of it the JVM");
        for (var page : pages) {
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
