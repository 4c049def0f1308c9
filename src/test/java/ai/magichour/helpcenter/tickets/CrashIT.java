package ai.magichour.helpcenter.tickets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.magichour.helpcenter.web.Jar;
import ai.magichour.helpcenter.web.Provider;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The jar is killed between every two things that it says to the database while it sends a form. Whatever the moment, the
 * form is there to be sent or its ticket is there whole, and a confirmed ticket is never lost.
 */
class CrashIT {

    private static final int MORE_THAN_ENOUGH = 60;
    private static final String OPTIONS = "JDK_JAVA_OPTIONS";

    @TempDir
    Path folder;

    @Test
    void whenever_it_is_killed_nothing_is_lost_and_nothing_is_half_there() throws Exception {
        var mail = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"));
        mail.start();
        try (var postgres = EmbeddedPostgres.builder()
                        .setDataDirectory(folder.resolve("pg").toFile())
                        .start();
                var provider = new Provider("ada");
                var tap = new Tap(postgres.getPort())) {
            var confirmed = new ArrayList<String>();
            var settings = settings(tap, provider, mail, false);
            archiveClasses(settings);
            var steps = killedBeforeEachStep(tap, settings, confirmed, postgres);
            assertTrue(steps > 5 && steps < MORE_THAN_ENOUGH, "killed before each of " + steps + " steps");
            try (var jar = Jar.start(folder, settings(tap, provider, mail, true))) {
                awaitMail(mail, ask(postgres, "select number from ticket"));
            }
            assertEquals(List.of(), ask(postgres, "select number from ticket where evidence is null"));
            assertEquals(
                    List.of(),
                    ask(
                            postgres,
                            "select number from ticket t where not exists (select from audit_event a where a.about ="
                                    + " t.number) or not exists (select from message m where m.ticket_id = t.id and"
                                    + " m.parcel_id is not null)"));
            assertTrue(ask(postgres, "select number from ticket").containsAll(confirmed));
        } finally {
            mail.stop();
        }
    }

    /** Lives once in full and keeps what it loaded, so that those that are killed after it start faster. */
    private void archiveClasses(Map<String, String> settings) throws Exception {
        var archive = folder.resolve("classes.jsa");
        var options = settings.get(OPTIONS);
        settings.put(OPTIONS, options + " -XX:ArchiveClassesAtExit=" + archive);
        try (var jar = Jar.start(folder, settings)) {
            new Browser(jar).checked("Text");
        }
        settings.put(OPTIONS, options + " -XX:SharedArchiveFile=" + archive);
    }

    /** Sends a form again and again, each time killed a step later, until it isn't reached any more; how many there were. */
    private int killedBeforeEachStep(
            Tap tap, Map<String, String> settings, List<String> confirmed, EmbeddedPostgres postgres) throws Exception {
        var jar = Jar.start(folder, settings);
        try {
            for (var step = 1; ; step++) {
                var dying = jar;
                var ada = new Browser(jar);
                var draft = ada.checked("Text " + step);
                tap.arm(step, () -> kill(dying));
                var isThrough = ada.sends(draft, confirmed);
                tap.disarm();
                if (isThrough || step == MORE_THAN_ENOUGH) {
                    return step - 1;
                }
                jar = Jar.start(folder, settings);
                findsItWhole(jar, draft, confirmed, postgres);
            }
        } finally {
            jar.close();
        }
    }

    /** The form is there to be sent, or its ticket is; sending it again ends at that one. */
    private static void findsItWhole(Jar jar, String draft, List<String> confirmed, EmbeddedPostgres postgres)
            throws Exception {
        var before = ask(postgres, TICKET_OF + "'" + draft + "'");
        var ada = new Browser(jar);
        assertTrue(ada.sends(draft, confirmed));
        var after = ask(postgres, TICKET_OF + "'" + draft + "'");
        assertEquals(1, after.size());
        assertTrue(before.isEmpty() || before.equals(after), before + " " + after);
        ada.solves(after.get(0));
    }

    private static final String TICKET_OF =
            "select t.number from ticket t join message m on m.ticket_id = t.id where m.draft_id = ";

    private static void kill(Jar jar) {
        try {
            jar.kill();
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** One person's browser, before one jar. */
    private static final class Browser {

        private final Jar jar;
        private final HttpClient client = HttpClient.newBuilder()
                .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
                .followRedirects(HttpClient.Redirect.ALWAYS)
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(10))
                .build();

        Browser(Jar jar) throws Exception {
            this.jar = jar;
            assertEquals(200, get("/projects").statusCode());
        }

        /** A form without a project, checked; returns its draft. */
        String checked(String text) throws Exception {
            var form = Jsoup.parse(get("/tickets/new?about=none").body());
            var check = post(
                    "/tickets/check",
                    Map.of(
                            "draft",
                            hidden(form, "draft"),
                            "seal",
                            hidden(form, "seal"),
                            "concern",
                            "something-else",
                            "expected",
                            text));
            assertEquals(200, check.statusCode());
            return hidden(Jsoup.parse(check.body()), "draft");
        }

        /** Whether it was confirmed; a jar that dies meanwhile confirms nothing. */
        boolean sends(String draft, List<String> confirmed) throws Exception {
            try {
                var page = Jsoup.parse(post("/tickets", Map.of("draft", draft)).body());
                var number = page.select("[data-ticket]").attr("data-ticket");
                assertTrue(number.startsWith("HC-"), page.text());
                confirmed.add(number);
                return true;
            } catch (IOException died) {
                return false;
            }
        }

        void solves(String number) throws Exception {
            assertEquals(
                    200,
                    post("/tickets/" + number + "/resolution", Map.of("solved", "yes"))
                            .statusCode());
        }

        private HttpResponse<String> get(String path) throws Exception {
            return client.send(
                    HttpRequest.newBuilder(jar.address(path))
                            .timeout(Duration.ofSeconds(30))
                            .build(),
                    BodyHandlers.ofString());
        }

        private HttpResponse<String> post(String path, Map<String, String> fields) throws Exception {
            var at = jar.address(path);
            return client.send(
                    HttpRequest.newBuilder(at)
                            .timeout(Duration.ofSeconds(30))
                            .header("Origin", at.getScheme() + "://" + at.getAuthority())
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(BodyPublishers.ofString(encode(fields)))
                            .build(),
                    BodyHandlers.ofString());
        }

        private static String hidden(Document page, String name) {
            return page.select("main form input[name=" + name + "]").val();
        }

        private static String encode(Map<String, String> fields) {
            return fields.entrySet().stream()
                    .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                    .collect(Collectors.joining("&"));
        }
    }

    /** Each ticket's letter arrives. */
    private static void awaitMail(GreenMail mail, List<String> numbers) throws Exception {
        var deadline = System.nanoTime() + Duration.ofSeconds(150).toNanos();
        while (!received(mail).containsAll(numbers)) {
            assertTrue(System.nanoTime() < deadline, numbers + " but only " + received(mail));
            mail.waitForIncomingEmail(1_000, mail.getReceivedMessages().length + 1);
        }
    }

    private static List<String> received(GreenMail mail) throws Exception {
        var numbers = new ArrayList<String>();
        for (var message : mail.getReceivedMessages()) {
            numbers.add(Asking.inSubject(message.getSubject()));
        }
        return numbers;
    }

    private static List<String> ask(EmbeddedPostgres postgres, String sql) throws SQLException {
        try (var connection = postgres.getPostgresDatabase().getConnection();
                var rows = connection.createStatement().executeQuery(sql)) {
            var answers = new ArrayList<String>();
            while (rows.next()) {
                answers.add(rows.getString(1));
            }
            return answers;
        }
    }

    /** Without its jobs a jar says nothing to the database but what it is asked. */
    private static Map<String, String> settings(Tap tap, Provider provider, GreenMail mail, boolean withJobs) {
        var settings = new TreeMap<String, String>();
        settings.put("QUARKUS_DATASOURCE_JDBC_URL", "jdbc:postgresql://127.0.0.1:" + tap.port() + "/postgres");
        settings.put("QUARKUS_DATASOURCE_USERNAME", "postgres");
        settings.put("QUARKUS_DATASOURCE_PASSWORD", "postgres");
        settings.put("QUARKUS_OIDC_AUTH_SERVER_URL", provider.address());
        settings.put("QUARKUS_OIDC_CLIENT_ID", Provider.CLIENT);
        settings.put("QUARKUS_OIDC_CREDENTIALS_SECRET", Provider.SECRET);
        settings.put("QUARKUS_OIDC_TOKEN_STATE_MANAGER_ENCRYPTION_SECRET", "a-secret-for-cookies-of-32-characters");
        // Each lives for seconds: what makes a long life faster would only make its start slower.
        settings.put(OPTIONS, "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC");
        settings.put("QUARKUS_SCHEDULER_ENABLED", String.valueOf(withJobs));
        settings.put("HELPCENTER_MAIL_HOST", "127.0.0.1");
        settings.put("HELPCENTER_MAIL_PORT", String.valueOf(mail.getSmtp().getPort()));
        settings.put("HELPCENTER_MAIL_SECURITY", "none");
        settings.put("HELPCENTER_MAIL_SITE", "https://help.example.com");
        settings.put("HELPCENTER_LIMITS_TICKETS", "1000/1h");
        return settings;
    }
}
