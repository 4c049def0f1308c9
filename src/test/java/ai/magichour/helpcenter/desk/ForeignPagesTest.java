package ai.magichour.helpcenter.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.magichour.helpcenter.tickets.Asking;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Another site can't speak for somebody of support, and the desk gives nothing away as a file. */
@QuarkusTest
class ForeignPagesTest {

    private final Agent kim = Agent.kim();
    private final Asking ada = Asking.overdue();
    private final String number = ada.ticket("Where are they?");

    @Test
    void failure_14_another_site_can_not_act_for_an_agent() {
        var acts = Map.of(
                "/desk/tickets/" + number + "/replies",
                Map.of(
                        "text",
                        "x",
                        "seen",
                        kim.ticket(number).select("input[name=seen]").val()),
                "/desk/tickets/" + number + "/notes",
                Map.of("note", "x"),
                "/desk/tickets/" + number + "/claim",
                Map.of("act", "take"),
                "/desk/tickets/" + number + "/resolution",
                Map.of(
                        "reason",
                        "EXPLAINED",
                        "seen",
                        kim.ticket(number).select("input[name=seen]").val()),
                "/desk/tickets/" + number + "/refund",
                Map.of(
                        "amount",
                        "95",
                        "reason",
                        "STUCK",
                        "key",
                        UUID.randomUUID().toString()),
                "/desk/tickets",
                Map.of("act", "claim", "pick", number + " 0.0.0"),
                "/desk/keys",
                Map.of("keys", "off"));
        for (var origin : List.of(
                List.of("Origin", "http://elsewhere.example"),
                List.of("Origin", "null"),
                List.of("Sec-Fetch-Site", "cross-site"),
                List.<String>of())) {
            acts.forEach((path, fields) -> {
                var answer = kim.visitor.post(path, fields, origin.toArray(String[]::new));
                assertEquals(403, answer.status(), path + origin);
            });
        }
        var page = kim.ticket(number);
        assertEquals(1, page.select("[data-author]").size());
        assertEquals(0, page.select("[data-command]").size());
        assertTrue(Tickets.read(number).isOpen());
        assertTrue(page.select("#claim button").val().equals("take"));
    }

    @Test
    void failure_09_no_page_of_the_desk_is_a_file_that_a_spreadsheet_opens() {
        for (var path : List.of("/desk", "/desk/tickets/" + number, "/desk/deliveries", "/desk?view=closed")) {
            var answer = kim.visitor.get(path);
            assertTrue(answer.header("Content-Type").startsWith("text/html"), path);
            assertEquals(
                    0, answer.page().select("a[href$=.csv], a[href*='.csv?']").size(), path);
        }
    }

    @Test
    void getting_a_page_of_acts_does_nothing() {
        var before = Tickets.read(number).version;
        for (var act : List.of("replies", "notes", "claim", "resolution")) {
            assertEquals(
                    404, kim.visitor.get("/desk/tickets/" + number + "/" + act).status());
        }
        assertEquals(before, Tickets.read(number).version);
    }
}
