package ai.magichour.helpcenter.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ai.magichour.helpcenter.platform.Platform;
import ai.magichour.helpcenter.web.Visitor;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How many questions the desk's pages ask the database: the same few, however much there is to show. */
@QuarkusTest
class InsightQueriesTest {

    private static final Map<String, Integer> QUERIES = new LinkedHashMap<>();

    static {
        // the reader; the feed's state with the book; the list; customers; projects; tickets; counts of the views
        QUERIES.put("/desk/discrepancies", 7);
        // the reader; the feed's state with the book; proposed; going on; over; how many projects each hit
        QUERIES.put("/desk/problems", 6);
        // the reader; the feed's state with the book; days; tools; advice
        QUERIES.put("/desk/reports", 5);
    }

    @Inject
    SessionFactory sessions;

    private final Visitor kim = Visitor.signedIn(Visitor.named("kim"), "support");

    @BeforeEach
    void count() {
        sessions.getStatistics().setStatisticsEnabled(true);
    }

    @AfterEach
    void stop() {
        sessions.getStatistics().setStatisticsEnabled(false);
    }

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
        QUERIES.keySet().forEach(path -> counted.put(path, counted(path)));
        return counted;
    }

    /** The least of ten, since what runs by itself may happen to ask in the same moment. */
    private int counted(String path) {
        var least = Long.MAX_VALUE;
        for (var i = 0; i < 10; i++) {
            var before = sessions.getStatistics().getPrepareStatementCount();
            assertEquals(200, kim.get(path).status());
            least = Math.min(least, sessions.getStatistics().getPrepareStatementCount() - before);
        }
        return (int) least;
    }
}
