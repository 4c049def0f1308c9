package ai.magichour.helpcenter.web;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Says exactly these lines to the server, which no well-behaved client would, and reads what comes back. */
public final class Wire {

    /** An answer; names of headers are in small letters, and of a header that is there twice the values are joined. */
    public record Answer(int status, Map<String, String> headers, String body) {}

    private static final int PORT = 8081;
    private static final int PATIENCE_MILLIS = 10_000;

    private Wire() {}

    public static Answer ask(String... lines) throws IOException {
        return say(String.join("\r\n", lines) + "\r\nConnection: close\r\n\r\n");
    }

    /** Sends a whole request as it is; it must ask for the connection to be closed. */
    public static Answer say(String request) throws IOException {
        try (var socket = new Socket("localhost", PORT)) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return read(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private static Answer read(String answer) {
        var end = answer.indexOf("\r\n\r\n");
        var head = answer.substring(0, end).split("\r\n");
        var headers = new TreeMap<String, String>();
        for (var i = 1; i < head.length; i++) {
            var colon = head[i].indexOf(':');
            headers.merge(
                    head[i].substring(0, colon).toLowerCase(Locale.ROOT),
                    head[i].substring(colon + 1).strip(),
                    (a, b) -> a + ", " + b);
        }
        return new Answer(Integer.parseInt(head[0].split(" ")[1]), headers, answer.substring(end + 4));
    }
}
