package ai.magichour.helpcenter.desk.queue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.magichour.helpcenter.desk.Agent;
import ai.magichour.helpcenter.desk.Tickets;
import ai.magichour.helpcenter.platform.Platform;
import ai.magichour.helpcenter.projects.verdict.RefundPolicy;
import ai.magichour.helpcenter.tickets.Concern;
import ai.magichour.helpcenter.tickets.Ticket;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** That a return is overdue stands twice, as the verdict and as a query's condition; they say the same of everything. */
@QuarkusTest
class OverdueTest {

    private final Agent kim = Agent.kim();
    private final Tickets ada = Tickets.ofSomebody();
    private final Platform platform = new Platform(ada.name);

    @Inject
    RefundPolicy policy;

    @Test
    void the_view_has_the_tickets_whose_projects_say_that_they_are_overdue() {
        platform.at(Instant.now().minus(Duration.ofHours(2))).grant(100_000);
        var numbers = new ArrayList<String>();
        for (var minutes : new int[] {0, 14, 16}) {
            for (var status : List.of("error", "canceled", "complete", "rendering", "paused")) {
                for (var back : new int[] {0, 40, 95}) {
                    for (var code : List.of("no_source_face", "content_policy_violation")) {
                        for (var media : List.of("video", "image")) {
                            numbers.add(ticket(minutes, status, back, code, media));
                        }
                    }
                }
            }
        }
        platform.tell();
        var listed = new TreeSet<>(listed());
        var said = new TreeSet<String>();
        for (var number : numbers) {
            if (kim.row(number).select(".tag[data-tone=act]").text().matches(".*(not back yet|of 95).*")) {
                said.add(number);
            }
        }
        ada.close();
        assertTrue(listed.size() > 5 && listed.size() < numbers.size() / 2, listed.size() + " of " + numbers.size());
        assertEquals(said, listed);
    }

    private String ticket(int minutes, String status, int back, String code, String media) {
        var project = Platform.projectId();
        platform.at(Instant.now().minus(Duration.ofMinutes(minutes)))
                .charge(project, 95)
                .add(platform.project(
                        project,
                        1,
                        status,
                        Map.of("media", media, "error", Map.of("code", code, "message", "No luck"))));
        if (back > 0) {
            platform.refund(project, back);
        }
        return ada.open(project, Concern.CREDITS_NOT_BACK);
    }

    private List<String> listed() {
        var query = new QueueQuery(
                ada.customer,
                Instant.now().minus(policy.window()),
                policy.unpublished().toArray(String[]::new));
        var condition = View.OVERDUE.condition();
        return QuarkusTransaction.requiringNew().call(() -> {
            var asked = Ticket.getEntityManager()
                    .createNativeQuery(
                            "select t.number from ticket t where " + condition + " and t.customer_id = :customer",
                            String.class)
                    .setParameter("customer", ada.customer);
            query.own(condition).forEach(asked::setParameter);
            @SuppressWarnings("unchecked")
            var numbers = (List<String>) asked.getResultList();
            return numbers;
        });
    }
}
