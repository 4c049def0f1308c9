package ai.magichour.helpcenter.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** A form with files in it, as a browser sends it. */
public final class Multipart {

    public static final String TYPE = "multipart/form-data; boundary=between";

    private final ByteArrayOutputStream parts = new ByteArrayOutputStream();

    public Multipart text(String field, String text) {
        return part("name=\"" + field + "\"", null, text.getBytes(StandardCharsets.UTF_8));
    }

    /** A file, with the type that the browser takes it for. */
    public Multipart file(String field, String name, String type, byte[] file) {
        var escaped = name.replace("\"", "%22").replace("\r", "%0D").replace("\n", "%0A");
        return part("name=\"" + field + "\"; filename=\"" + escaped + "\"", type, file);
    }

    public byte[] body() {
        var whole = new ByteArrayOutputStream();
        whole.writeBytes(parts.toByteArray());
        whole.writeBytes("--between--\r\n".getBytes(StandardCharsets.US_ASCII));
        return whole.toByteArray();
    }

    public Visitor.Answer post(Visitor visitor, String path) {
        var request = HttpRequest.newBuilder(Visitor.address(path))
                .timeout(Duration.ofMinutes(1))
                .header("Origin", Visitor.SITE)
                .header("Content-Type", TYPE)
                .POST(BodyPublishers.ofByteArray(body()))
                .build();
        try {
            var response = visitor.client().send(request, BodyHandlers.ofString());
            return new Visitor.Answer(response.statusCode(), response.body(), response);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private Multipart part(String disposition, String type, byte[] content) {
        var head = "--between\r\nContent-Disposition: form-data; " + disposition + "\r\n"
                + (type == null ? "" : "Content-Type: " + type + "\r\n") + "\r\n";
        parts.writeBytes(head.getBytes(StandardCharsets.UTF_8));
        parts.writeBytes(content);
        parts.writeBytes("\r\n".getBytes(StandardCharsets.US_ASCII));
        return this;
    }
}
