package ai.magichour.helpcenter.tickets.files;

import ai.magichour.helpcenter.tickets.files.store.Store;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * Gives attachments back. Always as a download of exactly the type that was found in it, which a browser must not guess
 * again, and if it is opened all the same it may do nothing.
 */
@ApplicationScoped
public class Downloads {

    @Inject
    Store store;

    @Inject
    RoutingContext context;

    /** The answer to somebody who may have it: the caller has found it for them. To be returned by a blocking endpoint. */
    public Response response(Attachment attachment) {
        var bytes = open(attachment);
        StreamingOutput body = out -> {
            try (bytes) {
                bytes.transferTo(out);
            }
        };
        var response = Response.ok(body, attachment.type.media())
                .header(HttpHeaders.CONTENT_LENGTH, attachment.bytes)
                .header(HttpHeaders.CONTENT_DISPOSITION, FileName.disposition(attachment.name))
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                // It is compressed already, or small; and its length is a promise.
                .header(HttpHeaders.CONTENT_ENCODING, "identity")
                .build();
        // What every answer says of itself stands there already, and a second word would be added to it.
        response.getHeaders().keySet().forEach(context.response().headers()::remove);
        return response;
    }

    private InputStream open(Attachment attachment) {
        try {
            return store.open(attachment.key());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
