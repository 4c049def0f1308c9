package ai.magichour.helpcenter.tickets.files;

import ai.magichour.helpcenter.tickets.files.content.Reason;
import ai.magichour.helpcenter.tickets.files.content.Refused;
import ai.magichour.helpcenter.tickets.files.content.Type;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/** What a file is by its first bytes. Neither its name nor what the browser says is asked. */
final class Sniffing {

    /** What is a kind of MP4 or MOV here may turn out to be something else once its boxes are read. */
    private static final Map<String, Type> KINDS = Map.ofEntries(
            Map.entry("image/png", Type.PNG),
            Map.entry("image/apng", Type.PNG),
            Map.entry("image/jpeg", Type.JPEG),
            Map.entry("image/webp", Type.WEBP),
            Map.entry("image/gif", Type.GIF),
            Map.entry("video/mp4", Type.MP4),
            Map.entry("video/x-m4v", Type.MP4),
            Map.entry("video/3gpp", Type.MP4),
            Map.entry("application/mp4", Type.MP4),
            Map.entry("video/quicktime", Type.MOV),
            Map.entry("application/quicktime", Type.MOV),
            Map.entry("video/webm", Type.WEBM),
            Map.entry("application/x-matroska", Type.WEBM),
            Map.entry("video/x-matroska", Type.WEBM),
            Map.entry("audio/mpeg", Type.MP3),
            Map.entry("audio/vnd.wave", Type.WAV),
            Map.entry("audio/x-wav", Type.WAV),
            Map.entry("application/pdf", Type.PDF),
            Map.entry("text/plain", Type.TEXT),
            Map.entry("text/csv", Type.TEXT),
            Map.entry("text/vtt", Type.TEXT),
            Map.entry("application/json", Type.TEXT),
            // a text that begins like a letter
            Map.entry("message/rfc822", Type.TEXT));

    private static final byte[] DOCUMENT = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final int START = 1024;
    private static final int ARCHIVE_END = 0x504B0506;
    private static final int ARCHIVE_END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;

    private Sniffing() {}

    static Type of(Path file) throws IOException, Refused {
        try (var in = new BufferedInputStream(Files.newInputStream(file))) {
            var media = MimeTypes.getDefaultMimeTypes().detect(in, new Metadata());
            var type = KINDS.get(media.getBaseType().toString());
            if (type == null) {
                throw new Refused(Reason.NOT_TAKEN);
            }
            return type;
        }
    }

    /**
     * Refuses what somebody could also open as something else: an archive, whose place of truth is its end, or a
     * document, which readers look for a little after the beginning.
     */
    static void check(Type type, ByteBuffer file) throws Refused {
        if (isArchive(file) || (type != Type.PDF && hasDocument(file))) {
            throw new Refused(Reason.AMBIGUOUS);
        }
    }

    private static boolean isArchive(ByteBuffer file) {
        var last = file.limit() - ARCHIVE_END_LENGTH;
        for (var at = last; at >= 0 && at >= last - LONGEST_COMMENT; at--) {
            if (file.getInt(at) == ARCHIVE_END && (Short.reverseBytes(file.getShort(at + 20)) & 0xFFFF) == last - at) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasDocument(ByteBuffer file) {
        for (var at = 0; at < START && at + DOCUMENT.length <= file.limit(); at++) {
            if (file.slice(at, DOCUMENT.length).equals(ByteBuffer.wrap(DOCUMENT))) {
                return true;
            }
        }
        return false;
    }
}
