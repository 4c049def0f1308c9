package ai.magichour.helpcenter.web;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How much may come in, announced or not, where files are added and elsewhere. */
@QuarkusTest
class BodyLimitTest {

    private static final int MEBIBYTE = 1 << 20;
    private static final String FEED = "/platform/events";
    private static final String FORM = "Content-Type: application/x-www-form-urlencoded";
    private static final String FILES = "Content-Type: " + Multipart.TYPE;

    private final String page = "/tickets/of-a-test/" + UUID.randomUUID();

    @ParameterizedTest
    @ValueSource(
            strings = {
                FEED,
                "/articles/better-results/feedback",
                "/sign-out",
                "/tickets",
                "/ticketsx",
                "/desk/ticketsx/files",
                "/nothing"
            })
    void failure_17_more_than_two_mebibytes_are_refused_before_they_come(String path) throws IOException {
        var answer = said(head(path, FORM, "Content-Length: " + (2 * MEBIBYTE + 1)), 0, false);
        assertTrue(answer.startsWith("HTTP/1.1 413 "), answer);
        assertTrue(answer.contains("<h1>That was too much at once</h1><p>Nothing of it was kept.</p>"), answer);
    }

    @Test
    void failure_17_files_where_none_are_added_are_refused_like_anything_else() throws IOException {
        for (var path : new String[] {FEED, "/articles/better-results/feedback", "/ticketsx", "/desk"}) {
            var answer = said(head(path, FILES, "Content-Length: " + (2 * MEBIBYTE + 1)), 0, false);
            assertTrue(answer.startsWith("HTTP/1.1 413 "), path + answer);
        }
    }

    @Test
    void the_feed_still_reads_its_own_refusal() throws IOException {
        var answer = said(head(FEED, FORM, "Content-Length: " + (MEBIBYTE + 1)), MEBIBYTE + 1, false);
        assertTrue(answer.startsWith("HTTP/1.1 413 "), answer);
        assertTrue(answer.contains("A request may have at most 1 MiB."), answer);
    }

    @Test
    void failure_17_what_does_not_say_how_much_it_is_is_cut() throws IOException {
        assertTrue(said(head(FEED, FORM, "Transfer-Encoding: chunked"), MEBIBYTE, true)
                .contains("The signature or its time doesn't fit."));
        var sent = new int[1];
        var answer = said(head(FEED, FORM, "Transfer-Encoding: chunked"), 64 * MEBIBYTE, true, sent);
        assertTrue(answer.isEmpty() || answer.startsWith("HTTP/1.1 413 "), answer);
        assertTrue(sent[0] < 16, "so many MiB were listened to: " + sent[0]);
        var form = said(
                head("/articles/better-results/feedback", FORM, "Transfer-Encoding: chunked"), 64 * MEBIBYTE, true);
        assertTrue(form.isEmpty() || form.startsWith("HTTP/1.1 413 "), form);
    }

    @Test
    void too_many_files_are_heard_out_and_answered_with_what_to_do() throws IOException {
        var length = 136 * MEBIBYTE;
        var answer = said(head(page, FILES, "Content-Length: " + length), length, false);
        assertTrue(answer.startsWith("HTTP/1.1 413 "), answer);
        assertTrue(answer.contains("Go back to the form and leave out the largest file"), answer);
    }

    @Test
    void more_than_anybody_means_to_send_is_refused_at_once() throws IOException {
        for (var more : new String[] {
            "Content-Length: 99999999999", "Content-Length: " + 136 * MEBIBYTE + "\r\nExpect: 100-continue"
        }) {
            var answer = said(head(page, FILES, more), 0, false);
            assertTrue(answer.startsWith("HTTP/1.1 413 "), answer);
        }
    }

    @Test
    void failure_14_the_size_is_looked_at_after_who_sends_it() throws IOException {
        var answer = said(
                head(page, FILES, "Content-Length: 99999999999").replace("Origin: http://localhost:8081\r\n", ""),
                0,
                false);
        assertTrue(answer.startsWith("HTTP/1.1 403 "), answer);
    }

    private static String head(String path, String... headers) {
        return "POST " + path + " HTTP/1.1\r\nHost: localhost:8081\r\nOrigin: http://localhost:8081\r\n"
                + String.join("\r\n", headers) + "\r\nConnection: close\r\n\r\n";
    }

    private static String said(String head, int bytes, boolean isChunked) throws IOException {
        return said(head, bytes, isChunked, new int[1]);
    }

    /** Sends so many bytes after the head, counting the MiB, and returns what came back. */
    private static String said(String head, int bytes, boolean isChunked, int[] sent) throws IOException {
        try (var socket = new Socket("localhost", 8081)) {
            socket.setSoTimeout(30_000);
            var out = new BufferedOutputStream(socket.getOutputStream(), MEBIBYTE);
            out.write(head.getBytes(StandardCharsets.US_ASCII));
            out.flush();
            try {
                send(out, bytes, isChunked, sent);
            } catch (SocketException cut) {
                // then there may be an answer all the same
            }
            return answer(socket);
        }
    }

    private static void send(OutputStream out, int bytes, boolean isChunked, int[] sent) throws IOException {
        sent[0] = 0;
        for (var left = bytes; left > 0; left -= MEBIBYTE) {
            var block = new byte[Math.min(left, MEBIBYTE)];
            if (isChunked) {
                out.write((Integer.toHexString(block.length) + "\r\n").getBytes(StandardCharsets.US_ASCII));
            }
            out.write(block);
            if (isChunked) {
                out.write("\r\n".getBytes(StandardCharsets.US_ASCII));
            }
            out.flush();
            sent[0]++;
        }
        if (isChunked) {
            out.write("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            out.flush();
        }
    }

    private static String answer(Socket socket) throws IOException {
        try {
            var in = socket.getInputStream();
            var answer = new StringBuilder();
            // Whoever is still expected to send keeps the connection: then the page's end is the answer's.
            for (var c = 0; c >= 0 && answer.indexOf("</html>") < 0; ) {
                c = in.read();
                answer.append(c < 0 ? "" : (char) c);
            }
            return answer.toString();
        } catch (SocketException cut) {
            return "";
        }
    }
}
