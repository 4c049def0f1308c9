package ai.magichour.helpcenter.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ai.magichour.helpcenter.platform.Platform;
import ai.magichour.helpcenter.web.Statements;
import ai.magichour.helpcenter.web.Visitor;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How many questions the desk's pages ask the database: the same few, however much there is to show. */
@QuarkusTest
class InsightQueriesTest {

    private static final Map<String, Integer> QUERIES = new LinkedHashMap<>();

    static {
        // the reader with their book and the feed's state; the list; customers; projects; tickets; counts of the views
        QUERIES.put("/desk/discrepancies", 6);
        // the reader with their book and the feed's state; proposed; going on; over; how many projects each hit
        QUERIES.put("/desk/problems", 5);
        // the reader with their book and the feed's state; days; tools; advice
        QUERIES.put("/desk/reports", 4);
    }

    private final Visitor kim = Visitor.signedIn(Visitor.named("kim"), "support");

    @Test
    void pages_ask_as_often_as_they_must() {
        assertEquals(QUERIES, counted());
        var platform = new Platform(Visitor.named("ada")).at(Instant.now().minusSeconds(7_200));
        for (var i = 0; i < 40; i++) {
            var project = Platform.projectId();
            platform.grant(95).charge(project, 95).fails(project, 1, "no_source_face");
        }
        platform.tell();
        assertEquals(QUERIES, counted());
    }

    private Map<String, Integer> counted() {
        var counted = new LinkedHashMap<String, Integer>();
        QUERIES.keySet().forEach(path -> counted.put(path, Statements.of(kim, path)));
        return counted;
    }
}
