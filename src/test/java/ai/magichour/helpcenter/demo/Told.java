package ai.magichour.helpcenter.demo;

import ai.magichour.helpcenter.projects.catalogue.Catalogue;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** A simulated platform and all it has told, with a clock that a test moves. */
final class Told {

    static final Catalogue CATALOGUE = Catalogue.load();
    static final Instant START = Instant.parse("2026-10-05T09:00:00Z");

    final List<ObjectNode> events = new ArrayList<>();
    final Simulation simulation;
    private final Moment clock;

    private Told(Instant now, long seed) {
        clock = new Moment(now);
        simulation = new Simulation(CATALOGUE, clock, new Random(seed));
    }

    static Told fresh() {
        Told told = new Told(START, 7);
        told.simulation.begin();
        told.events.addAll(told.simulation.advance());
        return told;
    }

    /** Another platform that knows only what the events say. */
    static Told resumed(List<ObjectNode> events, Instant now) {
        return resumed(events, List.of(), now);
    }

    /** And what it was asked for. */
    static Told resumed(List<ObjectNode> events, List<ObjectNode> asked, Instant now) {
        Told told = new Told(now, 8);
        told.events.addAll(events);
        told.simulation.resume(events, asked);
        return told;
    }

    Instant now() {
        return clock.instant();
    }

    List<ObjectNode> pass(Duration time) {
        clock.pass(time);
        List<ObjectNode> told = simulation.advance();
        events.addAll(told);
        return told;
    }

    Stream<ObjectNode> lines(String customer) {
        return events.stream()
                .filter(event -> is(event, "credits")
                        && customer.equals(event.get("customer").asText()))
                .sorted(Comparator.comparingLong(event -> event.get("sequence").asLong()));
    }

    Stream<ObjectNode> linesOf(String project) {
        return events.stream()
                .filter(event -> is(event, "credits")
                        && project.equals(event.get("project").asText()));
    }

    /** The newest state of a project. */
    JsonNode project(String id) {
        return events.stream()
                .filter(event -> is(event, "project")
                        && id.equals(event.at("/project/id").asText()))
                .max(Comparator.comparingInt(event -> event.get("revision").asInt()))
                .map(event -> event.get("project"))
                .orElseThrow();
    }

    static boolean is(JsonNode event, String type) {
        return type.equals(event.get("type").asText());
    }
}
