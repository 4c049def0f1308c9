package ai.magichour.helpcenter.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ai.magichour.helpcenter.platform.Platform;
import ai.magichour.helpcenter.tickets.Asking;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How many questions each page asks the database: the same few, however much there is to show. */
@QuarkusTest
class QueryCountTest {

    private static final Map<String, Integer> QUERIES = new LinkedHashMap<>();

    static {
        // the customer with their book and the feed's state; projects that need attention
        QUERIES.put("/", 2);
        // the customer with their book and the feed's state; projects, those that need attention first
        QUERIES.put("/projects", 2);
        // the customer with their book and the feed's state; projects that failed; the tab's count
        QUERIES.put("/projects?show=failed", 3);
        // the customer with their book and the feed's state; the project with its lines and what support asked for
        QUERIES.put("/projects/{id}", 2);
        // the customer with their book and the feed's state; the project; how far its checklist has come; its lines
        QUERIES.put("/projects/{id}/checklist", 4);
        // the customer with their book and the feed's state; the lines; their projects; notes between them; waiting
        // lines
        QUERIES.put("/credits", 5);
        // the customer with their book and the feed's state; an address that waits to be confirmed
        QUERIES.put("/me", 2);
        // the customer with their book and the feed's state; the tickets
        QUERIES.put("/tickets", 2);
        // the customer with their book and the feed's state; what was typed before; the project; its lines; how often
        // this tool failed in a row; failed projects with credits out; tickets about it; how far its checklist has come
        QUERIES.put("/tickets/new?write=yes&project={id}", 8);
        // the customer with their book and the feed's state; the ticket; its messages; their files; their mail; the
        // project and its lines, as they are now
        QUERIES.put("/tickets/{number}", 7);
    }

    private final String name = Visitor.named("ada");
    private final Platform platform;
    private final String project = Platform.projectId();
    private final Visitor visitor;

    QueryCountTest() {
        platform = new Platform(name);
        visitor = Visitor.signedIn(name);
    }

    @Test
    void pages_with_little_on_them_ask_as_often_as_they_must() {
        platform.at(Instant.now().minusSeconds(3_600));
        platform.grant(400).charge(project, 95).says(project, 1, "error").tell();
        assertEquals(QUERIES, counted());
    }

    @Test
    void a_project_whose_credits_are_awaited_is_asked_about_once_more_whether_its_owner_waits_to_be_told() {
        platform.grant(400).charge(project, 95).says(project, 1, "error").tell();
        assertEquals(QUERIES.get("/projects/{id}") + 1, Statements.of(visitor, "/projects/" + project));
    }

    @Test
    void a_list_that_those_who_need_attention_fill_asks_once_more_how_many_they_are() {
        platform.grant(100_000);
        for (var i = 0; i < 30; i++) {
            var id = Platform.projectId();
            platform.charge(id, 10).says(id, 1, "error");
        }
        platform.tell();
        assertEquals(QUERIES.get("/projects") + 1, Statements.of(visitor, "/projects"));
    }

    @Test
    void pages_with_much_on_them_ask_no_more_often() {
        platform.grant(100_000).charge(project, 95).says(project, 1, "error");
        for (var i = 0; i < 60; i++) {
            var id = Platform.projectId();
            platform.charge(id, 10)
                    .says(id, 1, i % 4 == 0 ? "error" : "complete")
                    .refund(id, i % 3);
        }
        platform.tell();
        for (var i = 0; i < 60; i++) {
            platform.line("adjustment", i % 2 == 0 ? 1 : -1, project);
        }
        platform.loses("grant", 1, null).grant(1).tell();
        assertEquals(QUERIES, counted());
    }

    private Map<String, Integer> counted() {
        var counted = new LinkedHashMap<String, Integer>();
        var number = Asking.of(name, platform, project).ticketWithFile("Where are they?");
        QUERIES.keySet()
                .forEach(path -> counted.put(
                        path,
                        Statements.of(visitor, path.replace("{id}", project).replace("{number}", number))));
        return counted;
    }
}
