package ai.magichour.helpcenter.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ai.magichour.helpcenter.web.Visitor;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Many requests at once: each event counts once, and nobody waits for another in a ring. */
@QuarkusTest
class FeedParallelTest {

    private static final int THREADS = 8;

    @Test
    void the_same_batch_from_eight_sides_counts_once() throws Exception {
        var ada = Visitor.named("ada");
        var platform = new Platform(ada);
        var project = Platform.projectId();
        var events = new ArrayList<Object>();
        events.add(platform.credits(1, "grant", 100, 100, null));
        for (var i = 1; i <= 40; i++) {
            events.add(platform.credits(i + 1, "charge", -1, 100 - i, project));
            events.add(platform.project(project, i, "rendering", Map.of()));
        }
        var body = Platform.json(events);
        var answers = atOnce(thread -> body);
        assertEquals(81, sum(answers, "accepted"));
        assertEquals(7 * 81, sum(answers, "duplicates"));
        assertEquals(0, sum(answers, "stale") + sum(answers, "waiting"));
        var balance = Visitor.signedIn(ada)
                .get("/projects/" + project)
                .page()
                .select("[data-balance]")
                .first();
        assertEquals("60", balance.attr("data-balance"));
        assertEquals("41", balance.attr("data-sequence"));
    }

    @Test
    void batches_that_share_customers_in_other_orders_are_all_taken() throws Exception {
        for (var round = 0; round < 5; round++) {
            var customers =
                    IntStream.range(0, 30).mapToObj(i -> Visitor.named("c" + i)).toList();
            var answers = atOnce(thread -> {
                var events = new ArrayList<Object>();
                for (var customer : customers) {
                    var platform = new Platform(customer);
                    events.add(platform.credits(thread + 1, "grant", 1, thread + 1, null));
                    events.add(platform.project(Platform.projectId(), 1, "queued", Map.of()));
                    events.add(Map.of("id", "beat-" + customer, "type", "heartbeat"));
                }
                Collections.shuffle(events, new Random(thread));
                return Platform.json(events);
            });
            assertEquals(7 * 30, sum(answers, "duplicates"));
            assertEquals(THREADS * 60 + 30, sum(answers, "accepted") + sum(answers, "waiting"));
            for (var customer : customers.subList(0, 3)) {
                var balance = Visitor.signedIn(customer)
                        .get("/credits")
                        .page()
                        .select("[data-balance]")
                        .first();
                assertEquals("8", balance.attr("data-sequence"), customer);
            }
        }
    }

    @Test
    void customers_who_claim_the_same_new_projects_at_once_get_one_owner_each() throws Exception {
        for (var round = 0; round < 5; round++) {
            var projects =
                    IntStream.range(0, 20).mapToObj(i -> Platform.projectId()).toList();
            var customers = IntStream.range(0, THREADS)
                    .mapToObj(i -> Visitor.named("c" + i))
                    .toList();
            var answers = atOnce(thread -> {
                var platform = new Platform(customers.get(thread));
                var events = new ArrayList<Object>();
                projects.forEach(id -> events.add(platform.project(id, 1, "queued", Map.of())));
                Collections.shuffle(events, new Random(thread));
                return Platform.json(events);
            });
            assertEquals(THREADS * 20, sum(answers, "accepted"));
            var owners = customers.stream()
                    .map(Visitor::signedIn)
                    .filter(visitor ->
                            visitor.get("/projects/" + projects.get(0)).status() == 200)
                    .count();
            assertEquals(1, owners);
        }
    }

    private static List<JsonNode> atOnce(IntFunction<String> bodies) throws Exception {
        var start = new CyclicBarrier(THREADS);
        var threads = Executors.newFixedThreadPool(THREADS);
        try {
            var calls = IntStream.range(0, THREADS)
                    .mapToObj(thread -> {
                        var body = bodies.apply(thread);
                        return threads.submit(() -> {
                            start.await();
                            return Platform.send(body);
                        });
                    })
                    .toList();
            var answers = new ArrayList<JsonNode>();
            for (var call : calls) {
                assertEquals(202, call.get().statusCode(), call.get().body());
                answers.add(Platform.parse(call.get().body()));
            }
            return answers;
        } finally {
            threads.shutdown();
        }
    }

    private static int sum(List<JsonNode> answers, String count) {
        return answers.stream().mapToInt(answer -> answer.path(count).asInt()).sum();
    }
}
