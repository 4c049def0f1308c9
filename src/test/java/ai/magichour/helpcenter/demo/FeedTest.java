package ai.magichour.helpcenter.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FeedTest {

    private static final Instant AT = Instant.parse("2026-10-05T09:00:00Z");
    private static final String SECRET = "a-secret-of-the-feed";

    private final List<List<String>> requests = new ArrayList<>();
    private final Deque<Integer> answers = new ArrayDeque<>();
    private final List<String> wrongSignatures = new ArrayList<>();
    private final Set<String> known = new HashSet<>();
    private final Moment clock = new Moment(AT);
    private HttpServer server;
    private Feed feed;

    @BeforeEach
    void listen() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/platform/events", this::take);
        server.start();
        URI address = URI.create("http://localhost:" + server.getAddress().getPort() + "/platform/events");
        feed = new Feed(new Post(() -> address, SECRET, clock), clock);
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void every_request_is_signed_over_its_timestamp_and_body() throws InterruptedException {
        feed.offer(events(3));
        feed.push();
        assertEquals(1, requests.size());
        assertEquals(List.of(), wrongSignatures);
    }

    @Test
    void no_request_has_more_than_a_thousand_events_and_none_is_lost() throws InterruptedException {
        feed.offer(events(2_500));
        feed.push();
        assertEquals(
                List.of(1_000, 1_000, 500), requests.stream().map(List::size).toList());
        assertTrue(feed.isDelivered());
    }

    @Test
    void what_is_not_accepted_is_sent_again_after_a_pause() throws InterruptedException {
        answers.addAll(List.of(503, 401, 202));
        feed.offer(events(2));
        feed.push();
        feed.push();
        assertEquals(1, requests.size(), "it waits before it tries again");
        clock.pass(Duration.ofSeconds(1));
        feed.push();
        clock.pass(Duration.ofSeconds(1));
        feed.push();
        assertEquals(2, requests.size(), "and then twice as long");
        clock.pass(Duration.ofSeconds(1));
        feed.push();
        assertEquals(List.of("evt_0", "evt_1"), requests.get(2));
        assertTrue(feed.isDelivered());
    }

    @Test
    void what_is_refused_is_sent_singly_so_that_one_bad_event_stops_no_other() throws InterruptedException {
        answers.addAll(List.of(400, 202, 400, 202));
        feed.offer(events(3));
        feed.push();
        assertEquals(List.of(List.of("evt_0"), List.of("evt_1"), List.of("evt_2")), requests.subList(1, 4));
        assertTrue(feed.isDelivered());
    }

    @Test
    void a_past_that_has_arrived_is_not_told_again() throws InterruptedException {
        List<ObjectNode> past = events(2_000);
        past.forEach(event -> known.add(event.get("id").asText()));
        feed.offerAgain(past);
        feed.push();
        assertEquals(1, requests.size());
        assertTrue(feed.isDelivered());
    }

    @Test
    void a_past_that_has_not_arrived_is_told_from_its_beginning() throws InterruptedException {
        feed.offerAgain(events(1_200));
        feed.offer(List.of(Events.heartbeat(AT)));
        feed.push();
        assertEquals("evt_0", requests.get(1).get(0));
        assertEquals(1_201, known.size());
        assertTrue(feed.isDelivered());
    }

    @Test
    void delivery_repeats_and_delays_events_and_loses_none() {
        Delivery delivery = new Delivery(new Random(3));
        List<ObjectNode> events = events(1_000);
        List<ObjectNode> out = delivery.all(events);
        assertEquals(Set.copyOf(events), Set.copyOf(out));
        assertTrue(out.size() > events.size(), "some come twice");
        assertFalse(out.stream().distinct().toList().equals(events), "some come late");
    }

    private void take(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        String timestamp = exchange.getRequestHeaders().getFirst("magic-hour-event-timestamp");
        String signature = exchange.getRequestHeaders().getFirst("magic-hour-event-signature");
        if (!hmac(timestamp + "." + new String(body, StandardCharsets.UTF_8)).equals(signature)) {
            wrongSignatures.add(signature);
        }
        int answer = answers.isEmpty() ? 202 : answers.poll();
        List<String> ids = new ArrayList<>();
        Props.JSON.readTree(body).forEach(event -> ids.add(event.get("id").asText()));
        requests.add(ids);
        long duplicates = ids.stream().filter(known::contains).count();
        if (answer == 202) {
            known.addAll(ids);
        }
        JsonNode counts = Props.JSON.createObjectNode().put("duplicates", duplicates);
        byte[] reply = counts.toString().getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(answer, reply.length);
        exchange.getResponseBody().write(reply);
        exchange.close();
    }

    /** Written apart from the sender's, so that the two can disagree. */
    private static String hmac(String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            StringBuilder hex = new StringBuilder();
            for (byte part : mac.doFinal(text.getBytes(StandardCharsets.UTF_8))) {
                hex.append(String.format("%02x", part));
            }
            return hex.toString();
        } catch (GeneralSecurityException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static List<ObjectNode> events(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> Events.of("evt_" + number, "statement", AT))
                .toList();
    }
}
