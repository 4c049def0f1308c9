package ai.magichour.helpcenter.outbox.mail;

import static java.util.Map.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.magichour.helpcenter.outbox.mail.BrokenServer.Fault;
import ai.magichour.helpcenter.outbox.mail.BrokenServer.Step;
import ai.magichour.helpcenter.web.Jar;
import ai.magichour.helpcenter.web.Provider;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged jar, killed in the middle of its dialogue with the mail server. */
class KilledJarIT {

    private static final List<Step> STEPS = List.of(Step.LOGIN, Step.MIDDLE_OF_THE_LETTER, Step.END_OF_THE_LETTER);

    @TempDir
    Path folder;

    @Test
    void each_letter_arrives_and_only_one_that_the_server_had_whole_arrives_twice_under_its_one_id() throws Exception {
        var ids = new ArrayList<UUID>();
        try (var provider = new Provider("ada");
                var server = new BrokenServer()) {
            var settings = settings(provider, server);
            var jar = Jar.start(folder, settings);
            try {
                for (var step : STEPS) {
                    server.breaks(step, Fault.HANGS);
                    ids.add(put());
                    server.awaitBreak();
                    jar.kill();
                    assertKeepsQuiet(jar);
                    server.mended();
                    jar = Jar.start(folder, settings);
                    letTheLeasePass();
                    server.awaitKept(step == Step.END_OF_THE_LETTER ? ids.size() + 1 : ids.size());
                    // Else the next fault would meet the end of this letter's own dialogue.
                    awaitMarked();
                }
                assertEquals(200, jar.operators("/q/health/well").statusCode());
                assertKeepsQuiet(jar);
            } finally {
                jar.close();
            }
            // The last was kept before the kill, and once more after it.
            ids.add(ids.get(STEPS.indexOf(Step.END_OF_THE_LETTER)));
            for (var i = 0; i < ids.size(); i++) {
                assertTrue(server.kept().get(i).contains("\nMessage-ID: <" + ids.get(i) + "@example.com>\n"));
            }
        }
    }

    private static void assertKeepsQuiet(Jar jar) throws Exception {
        assertFalse(jar.said().contains(Desk.PASSWORD) || jar.said().contains(Desk.TEXT), jar.said());
    }

    private static Map<String, String> settings(Provider provider, BrokenServer server) {
        return Map.ofEntries(
                entry("HELPCENTER_DATABASE", "embedded"),
                entry("QUARKUS_OIDC_AUTH_SERVER_URL", provider.address()),
                entry("QUARKUS_OIDC_CLIENT_ID", Provider.CLIENT),
                entry("QUARKUS_OIDC_CREDENTIALS_SECRET", Provider.SECRET),
                entry("HELPCENTER_MAIL_HOST", "127.0.0.1"),
                entry("HELPCENTER_MAIL_PORT", "" + server.port()),
                entry("HELPCENTER_MAIL_SECURITY", "none"),
                entry("HELPCENTER_MAIL_USERNAME", "helpcenter"),
                entry("HELPCENTER_MAIL_PASSWORD", Desk.PASSWORD),
                entry("HELPCENTER_MAIL_FROM", "Help center <help@example.com>"),
                entry("HELPCENTER_MAIL_SITE", "https://help.example.com"));
    }

    private UUID put() throws Exception {
        var id = UUID.randomUUID();
        try (var database = Jar.database(folder);
                var insert = database.prepareStatement("insert into outbox (id, topic, key, payload, made_at, due_at)"
                        + " values (?, 'mail', 'HC-7F3K-22', ?::jsonb, now(), now())")) {
            insert.setObject(1, id);
            insert.setString(
                    2,
                    "{\"to\":\"ada@example.com\",\"subject\":\"Your ticket\",\"text\":\"%1$s\",\"html\":\"<p>%1$s</p>\"}"
                            .formatted(Desk.TEXT));
            insert.executeUpdate();
        }
        return id;
    }

    private void awaitMarked() throws Exception {
        var deadline = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        try (var database = Jar.database(folder);
                var statement = database.createStatement()) {
            while (true) {
                try (var rows = statement.executeQuery("select 1 from outbox where done_at is null")) {
                    if (!rows.next()) {
                        return;
                    }
                }
                assertTrue(System.nanoTime() < deadline, "a letter that was sent isn't marked");
                statement.execute("select pg_sleep(0.1)");
            }
        }
    }

    private void letTheLeasePass() throws Exception {
        try (var database = Jar.database(folder);
                var update = database.prepareStatement("update outbox set lease_until = now()")) {
            update.executeUpdate();
        }
    }
}
