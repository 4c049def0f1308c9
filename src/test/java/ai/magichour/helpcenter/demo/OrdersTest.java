package ai.magichour.helpcenter.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the demo platform makes of being asked for credits. */
class OrdersTest {

    private final Told told = Told.fresh();
    private final List<ObjectNode> kept = new ArrayList<>();

    @Test
    void what_is_owed_is_taken_and_given_within_seconds() {
        assertEquals(202, ask("key", "overdue", 300, "failed_not_returned"));
        told.pass(Duration.ofSeconds(10));
        var line = lines("key").get(0);
        assertEquals("refund", line.get("kind").asText());
        assertEquals(300, line.get("amount").asLong());
        assertEquals(0, told.project(story("overdue")).get("creditsCharged").asLong());
    }

    @Test
    void the_same_key_is_answered_alike_and_gives_one_line() {
        ask("key", "overdue", 300, "failed_not_returned");
        assertEquals(202, ask("key", "overdue", 300, "failed_not_returned"));
        told.pass(Duration.ofMinutes(1));
        assertEquals(200, ask("key", "overdue", 300, "failed_not_returned"));
        told.pass(Duration.ofMinutes(10));
        assertEquals(1, lines("key").size());
        assertEquals(1, kept.size());
        assertEquals("key_used", refusal("key", "overdue", 299, "failed_not_returned"));
    }

    @Test
    void what_is_not_owed_is_refused_and_goodwill_is_given() {
        assertEquals("more_than_charged", refusal("one", "returned", 1, "failed_not_returned"));
        assertEquals("more_than_charged", refusal("two", "overdue", 301, "failed_not_returned"));
        assertEquals("not_refundable", refusal("three", "policy", 50, "failed_not_returned"));
        assertEquals("no_amount", refusal("four", "overdue", 0, "failed_not_returned"));
        assertEquals("unknown_project", refusal("five", "noor-gap", 1, "failed_not_returned"));
        assertEquals(202, ask("six", "policy", 50, "goodwill:known_problem"));
        told.pass(Duration.ofSeconds(10));
        assertEquals("goodwill", lines("six").get(0).get("kind").asText());
    }

    @Test
    void two_keys_get_no_more_than_is_out() {
        assertEquals(202, ask("one", "overdue", 200, "failed_not_returned"));
        assertEquals("more_than_charged", refusal("two", "overdue", 101, "failed_not_returned"));
        assertEquals(202, ask("three", "overdue", 100, "failed_not_returned"));
    }

    @Test
    void a_return_that_is_on_its_way_by_itself_gives_the_rest() {
        ask("key", "pending", 200, "failed_not_returned");
        told.pass(Duration.ofMinutes(2));
        var amounts = told.linesOf(story("pending"))
                .map(line -> line.get("amount").asLong())
                .toList();
        assertEquals(0, amounts.stream().mapToLong(Long::longValue).sum(), amounts.toString());
    }

    @Test
    void others_are_answered_in_every_way() {
        var met = new HashSet<String>();
        for (var i = 0; i < 200; i++) {
            var answer = told.simulation.answer("key " + i, asked("sam", "sam-image", 1, "goodwill"));
            met.add(answer.status() == 422 ? "refused" : "taken");
            if (answer.status() == 202) {
                var due = java.time.Instant.parse(answer.kept().get("due").asText());
                met.add(due.isAfter(told.now().plusSeconds(60)) ? "late" : "soon");
            }
        }
        assertEquals(Set.of("refused", "taken", "late", "soon"), met);
    }

    @Test
    void a_restart_forgets_nothing_that_was_asked() {
        ask("given", "overdue", 300, "failed_not_returned");
        told.pass(Duration.ofSeconds(10));
        ask("taken", "overdue-again", 300, "failed_not_returned");
        var refused = told.simulation.answer("refused", asked("ada", "policy", 50, "stuck"));
        kept.add(refused.kept());
        var again = Told.resumed(told.events, kept, told.now().plusSeconds(90));
        assertEquals(
                200,
                again.simulation
                        .answer("given", asked("ada", "overdue", 300, "failed_not_returned"))
                        .status());
        assertEquals(
                refused.body(),
                again.simulation
                        .answer("refused", asked("ada", "policy", 50, "stuck"))
                        .body());
        again.pass(Duration.ofSeconds(1));
        assertEquals(
                List.of("given", "taken"),
                again.events.stream()
                        .map(event -> event.path("command").textValue())
                        .filter(command -> command != null)
                        .toList());
    }

    @Test
    void a_line_that_answers_often_comes_twice() {
        ask("key", "overdue", 300, "failed_not_returned");
        told.pass(Duration.ofSeconds(10));
        var line = lines("key").get(0);
        var twice = 0;
        for (var seed = 0; seed < 100; seed++) {
            var delivery = new Delivery(new Random(seed));
            var out = new ArrayList<>(delivery.of(List.of(line)));
            out.addAll(delivery.of(List.of()));
            twice += out.size() - 1;
        }
        assertTrue(twice > 25 && twice < 75, twice + " of 100");
    }

    private int ask(String key, String story, long amount, String reason) {
        var answer = told.simulation.answer(key, asked("ada", story, amount, reason));
        if (answer.kept() != null) {
            kept.add(answer.kept());
        }
        assertNull(answer.body().get("code"));
        return answer.status();
    }

    private String refusal(String key, String story, long amount, String reason) {
        var answer = told.simulation.answer(key, asked("ada", story, amount, reason));
        assertEquals(422, answer.status());
        assertNotNull(answer.body().get("message"));
        return answer.body().get("code").asText();
    }

    private ObjectNode asked(String customer, String story, long amount, String reason) {
        return Props.JSON
                .createObjectNode()
                .put("customer", customer)
                .put("project", story(story))
                .put("amount", amount)
                .put("reason", reason)
                .putNull("ticket");
    }

    private String story(String key) {
        return told.simulation.stories().get(key);
    }

    private List<ObjectNode> lines(String command) {
        return told.events.stream()
                .filter(event -> command.equals(event.path("command").textValue()))
                .toList();
    }
}
