package ai.magichour.helpcenter.web;

import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Named;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/**
 * Style, script and pictures: read once, compressed once, sent from memory under a name that holds their hash, so that
 * a browser may keep them for good.
 */
@Named("assets")
@ApplicationScoped
public class Assets {

    private static final List<String> STYLE = List.of("tokens.css", "base.css", "components.css", "pages.css");
    private static final List<String> FILES =
            List.of("live.js", "form.js", "copy.js", "desk.css", "desk.js", "mark.svg", "empty.svg");
    private static final Map<String, String> TYPES =
            Map.of("css", "text/css; charset=utf-8", "js", "text/javascript; charset=utf-8", "svg", "image/svg+xml");

    private record Asset(Buffer plain, Buffer compressed, String type) {}

    private final Map<String, String> addresses = new HashMap<>();
    private final Map<String, Asset> assets = new HashMap<>();

    public Assets() {
        add("site.css", STYLE.stream().map(Assets::read).reduce(new byte[0], Assets::join));
        FILES.forEach(file -> add(file, read(file)));
    }

    /** The address of a file, to be written into a page. */
    public String at(String file) {
        var address = addresses.get(file);
        if (address == null) {
            throw new IllegalArgumentException("No asset is called " + file);
        }
        return address;
    }

    void route(@Observes Router router) {
        router.get("/assets/*").handler(this::send);
    }

    private void send(RoutingContext context) {
        var asset = assets.get(context.request().path());
        if (asset == null) {
            context.response().setStatusCode(404).end();
            return;
        }
        var accepts = context.request().getHeader("Accept-Encoding");
        var isCompressed = accepts != null && accepts.contains("gzip");
        var response = context.response()
                .putHeader("Content-Type", asset.type)
                .putHeader("Cache-Control", "public, max-age=31536000, immutable")
                .putHeader("Vary", "Accept-Encoding");
        if (isCompressed) {
            response.putHeader("Content-Encoding", "gzip");
        }
        response.end(isCompressed ? asset.compressed : asset.plain);
    }

    private void add(String file, byte[] bytes) {
        var dot = file.lastIndexOf('.');
        var ending = file.substring(dot + 1);
        var address = "/assets/" + file.substring(0, dot) + "." + hash(bytes) + "." + ending;
        addresses.put(file, address);
        assets.put(address, new Asset(Buffer.buffer(bytes), Buffer.buffer(compress(bytes)), TYPES.get(ending)));
    }

    private static byte[] read(String file) {
        try (var in = Assets.class.getResourceAsStream("/assets/" + file)) {
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static byte[] join(byte[] a, byte[] b) {
        return Buffer.buffer(a).appendBytes(b).getBytes();
    }

    private static byte[] compress(byte[] bytes) {
        var out = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(out) {
            {
                def.setLevel(Deflater.BEST_COMPRESSION);
            }
        }) {
            gzip.write(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes), 0, 6);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
