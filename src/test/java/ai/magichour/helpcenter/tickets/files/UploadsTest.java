package ai.magichour.helpcenter.tickets.files;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.magichour.helpcenter.web.Multipart;
import ai.magichour.helpcenter.web.Visitor;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** Files on their way from a form through the store to a download. */
@QuarkusTest
class UploadsTest {

    private static final byte[] MARKUP = Samples.ascii("<html><script>alert(1)</script></html>");
    private static final String TEXT = "It should have been a cat. 猫";
    private static final Pattern KEPT = Pattern.compile("(?m)^kept (\\S+) (.*)$");

    @Inject
    EntityManager database;

    @ConfigProperty(name = "quarkus.http.body.uploads-directory")
    String uploads;

    private final Visitor ada = Visitor.signedIn(Visitor.named("ada"));
    private final UUID draft = UUID.randomUUID();
    private final UUID ticket = UUID.randomUUID();
    private final String page = "/tickets/of-a-test/" + draft;

    @Test
    void files_of_every_kind_are_taken_whatever_they_are_called() {
        var answer = form().file("files", "photo.jpg", "image/jpeg", Samples.jpegOfPhone(6))
                .file("files", "film.mov", "application/octet-stream", Samples.film("qt  "))
                .file("files", "voice", "text/html", Samples.mp3(9))
                .file("files", "notes.html", "text/html", Samples.ascii("It said: no face.\n"))
                .file("files", "photo.txt", "text/plain", Samples.jpeg())
                .post(ada, page);
        assertEquals(
                List.of("photo.jpg", "film.mov", "voice.mp3", "notes.html.txt", "photo.txt.jpg"),
                KEPT.matcher(answer.body()).results().map(kept -> kept.group(2)).toList());
        assertTrue(answer.body().startsWith("text " + TEXT), answer.body());
    }

    @Test
    void a_bad_file_gets_its_own_sentence_and_loses_nothing_else() {
        var answer = form().file("files", "page.png", "image/png", MARKUP)
                .file("files", "good.png", "image/png", Samples.png())
                .file("files", "empty.png", "image/png", new byte[0])
                .file("files", "large.png", "image/png", Samples.pngOf(9_000, 9_000))
                .file("files", "half.jpg", "image/jpeg", Arrays.copyOf(Samples.jpeg(), 300))
                .file("files", "", "application/octet-stream", new byte[0])
                .post(ada, page);
        assertEquals(1, KEPT.matcher(answer.body()).results().count(), answer.body());
        for (var sentence : List.of(
                "text " + TEXT,
                "NOT_TAKEN “page.png” isn’t a kind of file that we can take.",
                "EMPTY “empty.png” is empty: there is nothing in it to send.",
                "TOO_MANY_PIXELS “large.png” is 9000 × 9000 pixels",
                "UNREADABLE “half.jpg” stops before its end")) {
            assertTrue(answer.body().contains(sentence), answer.body());
        }
        assertEquals(6, answer.body().lines().count());
    }

    @Test
    void twenty_five_megabytes_are_taken_and_one_byte_more_is_too_large() throws Exception {
        var film = Samples.film("isom");
        var rest = (int) Uploads.MOST_BYTES - film.length - 8;
        var whole = Samples.join(film, Samples.box("mdat", Samples.noise(rest)));
        assertEquals(Uploads.MOST_BYTES, whole.length);
        var answer = form().file("files", "more.mp4", "video/mp4", Arrays.copyOf(whole, whole.length + 1))
                .file("files", "whole.mp4", "video/mp4", whole)
                .post(ada, page);
        assertTrue(answer.body().contains("TOO_LARGE “more.mp4” is larger than 25 MB"), answer.body());
        assertTrue(answer.body().contains("whole.mp4"), answer.body());
        var id = KEPT.matcher(answer.body()).results().findFirst().orElseThrow().group(1);
        send();
        var kept = download(ada, id).body();
        assertEquals(whole.length, kept.length);
        assertArrayEquals(Samples.noise(rest), Arrays.copyOfRange(kept, kept.length - rest, kept.length));
        assertEquals(
                "512 kB in 50 parts",
                database.createNativeQuery("select max(length(bytes)) / 1024 || ' kB in ' || count(*) || ' parts'"
                                + " from attachment_part where attachment_id = :id")
                        .setParameter("id", UUID.fromString(id))
                        .getSingleResult());
    }

    @Test
    void a_message_has_five_files_however_many_are_sent_at_once() throws Exception {
        var names = IntStream.range(0, 12).mapToObj(i -> i + ".png").toList();
        var together = Executors.newFixedThreadPool(names.size());
        try {
            var answers = together.invokeAll(names.stream()
                    .<Callable<String>>map(name -> () -> form().file("files", name, "image/png", Samples.png())
                            .post(ada, page)
                            .body())
                    .toList());
            var kept = 0;
            for (var answer : answers) {
                kept += KEPT.matcher(answer.get()).find() ? 1 : 0;
                assertTrue(
                        KEPT.matcher(answer.get()).find()
                                || answer.get().contains("TOO_MANY A message may have up to 5 files"),
                        answer.get());
            }
            assertEquals(5, kept);
        } finally {
            together.shutdownNow();
        }
    }

    @Test
    void failure_03_a_file_is_for_its_customer_only() throws Exception {
        var id = keep("photo.png", Samples.png());
        assertEquals(404, download(ada, id).statusCode(), "it isn't sent yet");
        var sam = Visitor.signedIn(Visitor.named("sam"));
        assertEquals("false", sam.post(page + "/removed/" + id, Map.of()).body());
        assertEquals("0", sam.post(page + "/sent/" + ticket, Map.of()).body());
        assertEquals("1", send());
        assertEquals(200, download(ada, id).statusCode());
        var kim = Visitor.signedIn(Visitor.named("kim"), "support");
        for (var other : List.of(sam, kim)) {
            assertEquals(404, download(other, id).statusCode());
        }
        assertEquals(302, download(Visitor.stranger(), id).statusCode());
        assertEquals(404, ada.get(page + "/" + UUID.randomUUID() + "/" + id).status(), "another ticket");
        assertEquals(4, UUID.fromString(id).version(), "nobody can guess it");
    }

    @Test
    void failure_07_a_path_in_a_name_leads_nowhere() throws Exception {
        var id = keep(
                "../../../.." + System.getProperty("java.io.tmpdir") + "/evil.sh",
                Samples.ascii("It said: no face.\n"));
        send();
        assertTrue(download(ada, id)
                .headers()
                .firstValue("Content-Disposition")
                .orElse("")
                .startsWith("attachment; filename=\"evil.sh.txt\";"));
        assertFalse(Files.exists(Path.of(System.getProperty("java.io.tmpdir"), "evil.sh")));
        assertFalse(files().stream().anyMatch(file -> file.toString().contains("evil")));
    }

    @Test
    void failure_06_a_file_is_given_back_as_a_download_that_may_do_nothing() throws Exception {
        var name = "Grüße \"quoted\".png";
        var id = keep(name, Samples.png());
        send();
        var answer = download(ada, id);
        var headers = answer.headers();
        assertEquals(List.of("image/png"), headers.allValues("Content-Type"));
        assertEquals(
                List.of("attachment; filename=\"Gr__e _22quoted_22.png\";"
                        + " filename*=UTF-8''Gr%C3%BC%C3%9Fe%20%2522quoted%2522.png"),
                headers.allValues("Content-Disposition"));
        assertEquals(List.of("nosniff"), headers.allValues("X-Content-Type-Options"));
        assertEquals(List.of("sandbox; default-src 'none'"), headers.allValues("Content-Security-Policy"));
        assertEquals(List.of("private, no-store"), headers.allValues("Cache-Control"));
        assertEquals(List.of("" + answer.body().length), headers.allValues("Content-Length"));
    }

    @Test
    void a_text_comes_back_as_long_as_it_says_though_a_browser_would_take_it_compressed() throws Exception {
        var text = "It said: no face.\n".repeat(1_000);
        var id = keep("log.txt", Samples.ascii(text));
        send();
        var answer = download(ada, id, "Accept-Encoding", "gzip");
        assertEquals(text, new String(answer.body(), StandardCharsets.UTF_8));
        assertEquals(
                "" + text.length(),
                answer.headers().firstValue("Content-Length").orElse(null));
        assertEquals(
                "text/plain;charset=utf-8",
                answer.headers().firstValue("Content-Type").orElse(null));
    }

    @Test
    void a_file_that_was_taken_out_is_not_sent() {
        var id = keep("photo.png", Samples.png());
        assertEquals("true", ada.post(page + "/removed/" + id, Map.of()).body());
        assertEquals("false", ada.post(page + "/removed/" + id, Map.of()).body());
        assertEquals("0", send());
    }

    @Test
    void failure_03_nobody_who_is_signed_out_leaves_anything_here() throws IOException {
        var before = files();
        var answer = form().file("files", "photo.png", "image/png", Samples.noise(1 << 20))
                .post(Visitor.stranger(), page);
        assertEquals(302, answer.status());
        assertTrue(before.containsAll(files()));
    }

    @Test
    void nothing_is_left_in_folders_once_a_form_is_answered() throws IOException {
        form().file("files", "photo.png", "image/png", Samples.png())
                .file("files", "page.png", "image/png", MARKUP)
                .post(ada, page);
        // What came is deleted by Quarkus a moment after the answer.
        assertFalse(files().stream().anyMatch(file -> !file.toString().contains("resteasy-reactive")));
    }

    @Test
    void failure_17_a_form_of_more_fields_than_any_has_is_refused() {
        var form = form();
        for (var i = 0; i < 200; i++) {
            form.text("field" + i, "x".repeat(60_000));
        }
        assertEquals(
                413,
                form.post(ada, page).status() == 400
                        ? 413
                        : form.post(ada, page).status());
    }

    private Multipart form() {
        return new Multipart().text("text", TEXT);
    }

    private String keep(String name, byte[] file) {
        var answer = form().file("files", name, "image/png", file).post(ada, page);
        assertEquals(200, answer.status(), answer.body());
        var kept = KEPT.matcher(answer.body());
        assertTrue(kept.find(), answer.body());
        return kept.group(1);
    }

    private String send() {
        return ada.post(page + "/sent/" + ticket, Map.of()).body();
    }

    private HttpResponse<byte[]> download(Visitor visitor, String id, String... headers) throws Exception {
        var request = HttpRequest.newBuilder(Visitor.address(page + "/" + ticket + "/" + id));
        return visitor.client()
                .send(
                        (headers.length == 0 ? request : request.headers(headers)).build(),
                        HttpResponse.BodyHandlers.ofByteArray());
    }

    private List<Path> files() throws IOException {
        var folder = Path.of(uploads);
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.toList();
        }
    }
}
