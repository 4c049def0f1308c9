package ai.magichour.helpcenter.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SimulationTest {

    private final Told told = Told.fresh();

    @Test
    void every_ledger_adds_up_and_has_no_gap_except_noors() {
        told.pass(Duration.ofMinutes(5));
        Set<String> broken = people().stream().filter(person -> !addsUp(person)).collect(Collectors.toSet());
        assertEquals(Set.of("noor"), broken);
    }

    @Test
    void noor_misses_one_line_and_has_later_ones() {
        List<Long> sequences =
                told.lines("noor").map(line -> line.get("sequence").asLong()).toList();
        long last = sequences.get(sequences.size() - 1);
        assertEquals(last - 1, sequences.size());
        assertTrue(sequences.contains(last - 1), "a line waits before the last one");
    }

    @Test
    void every_tool_is_used() {
        Set<String> used = projects().map(SimulationTest::tool).collect(Collectors.toSet());
        Told.CATALOGUE
                .tools()
                .forEach(tool -> assertTrue(used.contains(tool.media() + " " + tool.type()), tool.slug()));
    }

    @Test
    void ids_have_the_real_shape_and_say_when_the_project_was_made() {
        projects().forEach(project -> {
            String id = project.get("id").asText();
            assertTrue(id.matches("c[a-z0-9]{24}"), id);
            long millis = Instant.parse(project.get("createdAt").asText()).toEpochMilli();
            assertEquals(millis, Long.parseLong(id.substring(1, 9), 36));
        });
    }

    @Test
    void no_event_has_the_id_of_another() {
        told.pass(Duration.ofMinutes(10));
        Set<String> ids = new HashSet<>();
        told.events.forEach(event -> assertTrue(ids.add(event.get("id").asText()), event.toString()));
    }

    @Test
    void revisions_of_a_project_follow_each_other_from_one() {
        told.events.stream()
                .filter(event -> Told.is(event, "project"))
                .collect(Collectors.groupingBy(event -> event.at("/project/id").asText()))
                .values()
                .forEach(states -> {
                    for (int i = 0; i < states.size(); i++) {
                        assertEquals(i + 1, states.get(i).get("revision").asInt());
                    }
                });
    }

    @Test
    void a_charge_is_the_catalogues_price_at_thirty_frames_a_second() {
        told.lines("ada")
                .filter(line -> line.get("kind").asText().equals("charge"))
                .forEach(line -> {
                    String id = line.get("project").asText();
                    if (!id.equals(told.simulation.stories().get("never-arrives"))) {
                        JsonNode project = told.project(id);
                        ObjectNode asked = project.get("parameters").deepCopy();
                        asked.put("fps", asked.path("fps").asInt(30));
                        long price = Told.CATALOGUE
                                .price(
                                        project.get("media").asText(),
                                        project.get("type").asText(),
                                        asked)
                                .orElseThrow();
                        assertEquals(-price, line.get("amount").asLong(), project.toString());
                    }
                });
    }

    @Test
    void a_few_hundred_refunds_tell_how_long_a_return_takes() {
        long refunds = told.events.stream()
                .filter(event -> event.path("kind").asText().equals("refund"))
                .count();
        assertTrue(refunds > 150 && refunds < 400, refunds + " refunds");
    }

    @Test
    void what_is_told_about_the_past_fits_in_few_requests() {
        assertTrue(told.events.size() > 2_000 && told.events.size() < 8_000, told.events.size() + " events");
    }

    @Test
    void while_ada_looks_her_ledger_moves_at_least_every_minute_and_her_credits_come_back() {
        Instant last = told.now();
        boolean cameBack = false;
        for (int second = 0; second < 600; second++) {
            if (second % 60 == 0) {
                told.simulation.seen("ada");
            }
            List<ObjectNode> news = told.pass(Duration.ofSeconds(1));
            if (news.stream().anyMatch(SimulationTest::isAdasLine)) {
                last = told.now();
            }
            assertFalse(last.isBefore(told.now().minusSeconds(60)), "nothing since " + last);
            cameBack |= news.stream().anyMatch(event -> isAdasLine(event) && isRefund(event));
            assertTrue(second < 60 || cameBack, "nothing came back within a minute");
        }
    }

    @Test
    void when_ada_has_gone_nothing_new_happens_to_her() {
        told.pass(Duration.ofHours(1));
        assertFalse(told.pass(Duration.ofHours(1)).stream().anyMatch(SimulationTest::isAdasLine));
    }

    @Test
    void the_crowd_goes_on_and_the_platform_says_it_is_alive() {
        int created = 0;
        int beats = 0;
        for (int second = 0; second < 600; second++) {
            for (ObjectNode event : told.pass(Duration.ofSeconds(1))) {
                created += event.path("revision").asInt() == 1 ? 1 : 0;
                beats += Events.isHeartbeat(event) ? 1 : 0;
            }
        }
        assertTrue(created >= 18 && created <= 32, created + " projects in ten minutes");
        assertTrue(beats >= 19, beats + " heartbeats in ten minutes");
    }

    private Set<String> people() {
        return told.events.stream()
                .filter(event -> Told.is(event, "credits"))
                .map(event -> event.get("customer").asText())
                .collect(Collectors.toSet());
    }

    private boolean addsUp(String person) {
        long sequence = 0;
        long balance = 0;
        for (ObjectNode line : told.lines(person).toList()) {
            sequence++;
            balance += line.get("amount").asLong();
            boolean follows = line.get("sequence").asLong() == sequence
                    && line.get("balance").asLong() == balance;
            if (!follows || balance < 0) {
                return false;
            }
        }
        return true;
    }

    private Stream<JsonNode> projects() {
        return told.events.stream().filter(event -> Told.is(event, "project")).map(event -> event.get("project"));
    }

    private static String tool(JsonNode project) {
        return project.get("media").asText() + " " + project.get("type").asText();
    }

    private static boolean isAdasLine(ObjectNode event) {
        return Told.is(event, "credits") && event.get("customer").asText().equals("ada");
    }

    private static boolean isRefund(ObjectNode event) {
        return event.get("kind").asText().equals("refund");
    }
}
