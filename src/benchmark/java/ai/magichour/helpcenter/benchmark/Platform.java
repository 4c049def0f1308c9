package ai.magichour.helpcenter.benchmark;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** What the platform says, signed; and its heartbeat, without which pages would say that it went quiet. */
final class Platform implements AutoCloseable {

    static final String EVENTS = "/platform/events";
    static final String TIMESTAMP = "magic-hour-event-timestamp";
    static final String SIGNATURE = "magic-hour-event-signature";

    private final HttpClient client = HttpClient.newHttpClient();
    private final ScheduledExecutorService heart = Executors.newSingleThreadScheduledExecutor(work -> {
        var thread = new Thread(work, "heart");
        thread.setDaemon(true);
        return thread;
    });
    private final URI events;

    Platform(String application) {
        events = URI.create(application + EVENTS);
    }

    void beat() {
        tell(heartbeat());
        heart.scheduleWithFixedDelay(() -> tell(heartbeat()), 30, 30, TimeUnit.SECONDS);
    }

    /** Sends {@code json} and expects it to be taken. */
    void tell(String json) {
        var timestamp = now();
        try {
            var answer = client.send(
                    HttpRequest.newBuilder(events)
                            .header("Content-Type", "application/json")
                            .header(TIMESTAMP, timestamp)
                            .header(SIGNATURE, signature(timestamp, json))
                            .POST(BodyPublishers.ofString(json))
                            .build(),
                    BodyHandlers.ofString());
            if (answer.statusCode() != 202) {
                throw new IllegalStateException(answer.statusCode() + " " + answer.body());
            }
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        heart.shutdownNow();
    }

    static String now() {
        return String.valueOf(Instant.now().getEpochSecond());
    }

    static String signature(String timestamp, String body) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(Application.PLATFORM_SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal((timestamp + "." + body).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static String line(String customer, long sequence, String kind, long amount, long balance, String project) {
        return """
                {"id":"evt_%s","type":"credits","customer":"%s","at":"%s","sequence":%d,"kind":"%s","amount":%d,\
                "balance":%d,"project":%s,"reference":"MH-%d"}"""
                .formatted(
                        UUID.randomUUID(),
                        customer,
                        Instant.now(),
                        sequence,
                        kind,
                        amount,
                        balance,
                        project == null ? null : "\"" + project + "\"",
                        sequence);
    }

    static String project(String customer, String id, int revision, String status, long cost) {
        var now = Instant.now();
        return """
                {"id":"evt_%s","type":"project","customer":"%s","at":"%s","revision":%d,"project":{"id":"%s",\
                "media":"video","type":"LIP_SYNC","name":"A clip","status":"%s","createdAt":"%s","finishedAt":%s,\
                "creditsCharged":%d,"error":%s,"outputs":0,"parameters":{"prompt":"A lighthouse in the evening",\
                "model":"ltx-2.3","resolution":"720p","seconds":5,"sources":[{"role":"image","format":"png",\
                "bytes":812344,"width":640,"height":480}]}}}"""
                .formatted(
                        UUID.randomUUID(),
                        customer,
                        now,
                        revision,
                        id,
                        status,
                        now.minusSeconds(60),
                        status.equals("error") ? "\"" + now + "\"" : null,
                        cost,
                        status.equals("error") ? "{\"code\":\"no_source_face\",\"message\":\"No face\"}" : null);
    }

    private static String heartbeat() {
        return "{\"id\":\"evt_%s\",\"type\":\"heartbeat\",\"at\":\"%s\"}".formatted(UUID.randomUUID(), Instant.now());
    }
}
