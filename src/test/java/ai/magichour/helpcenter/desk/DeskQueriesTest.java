package ai.magichour.helpcenter.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ai.magichour.helpcenter.platform.Platform;
import ai.magichour.helpcenter.tickets.Asking;
import ai.magichour.helpcenter.tickets.Concern;
import ai.magichour.helpcenter.web.Statements;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How many questions each page of the desk asks the database: the same few, however much there is to show. */
@QuarkusTest
class DeskQueriesTest {

    private static final Map<String, Integer> QUERIES = new LinkedHashMap<>();

    static {
        // the agent with the feed's state; the tickets; their projects; the feed's state with their books; how many in
        // each view
        QUERIES.put("/desk", 5);
        // the agent; the ticket; what the desk keeps beside it; its customer; the look; its project; its messages;
        // their
        // files; their mail; the notes; the project's lines; the feed's state with the book; the last lines; other
        // tickets; failures alike; what was asked for; what that travels in; of what can be returned: what was asked
        // for,
        // the lines, disputes
        QUERIES.put("/desk/tickets/{number}", 20);
        // the agent; the customer; the look; the feed's state with the book; projects that need attention; tickets;
        // lines;
        // what was asked for
        QUERIES.put("/desk/customers/{customer}", 8);
        // the agent; what was given up; what was refused
        QUERIES.put("/desk/deliveries", 3);
        // the agent; whom it is about; the lines; the kinds of acts; whose cases; those who acted
        QUERIES.put("/desk/audit?about={customer}", 6);
    }

    private final Agent kim = Agent.kim();
    private final Agent lee = Agent.lee();
    private final Asking ada = Asking.overdue();
    private final String number = ada.ticketWithFile("Where are they?");

    @BeforeEach
    void work() {
        kim.reply(number, "We look into it");
        kim.refund(number);
        kim.note(number, "For us");
    }

    @Test
    void pages_ask_as_often_as_they_must_however_much_is_on_them() {
        assertEquals(QUERIES, counted());
        var theirs = Tickets.of(ada.name);
        for (var i = 0; i < 30; i++) {
            var project = Platform.projectId();
            ada.platform.at(Instant.now()).charge(project, 1).fails(project, 1, "no_source_face");
            theirs.open(project, Concern.CREDITS_NOT_BACK);
            kim.note(number, "Note " + i);
            kim.reply(number, "Answer " + i);
        }
        ada.platform.tell();
        assertEquals(QUERIES, counted());
        theirs.close();
    }

    private Map<String, Integer> counted() {
        var counted = new LinkedHashMap<String, Integer>();
        var customer = Tickets.read(number).customerId.toString();
        QUERIES.keySet()
                .forEach(path -> counted.put(
                        path,
                        Statements.of(
                                agent(path).visitor,
                                path.replace("{number}", number).replace("{customer}", customer))));
        return counted;
    }

    private Agent agent(String path) {
        return path.startsWith("/desk/audit") ? lee : kim;
    }
}
