package ai.magichour.helpcenter.tickets.files.content;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The container of WebP and WAV: a head of twelve bytes that names the form, then chunks with a name and a length. */
public final class Riff {

    private static final int HEAD = 12;
    private static final int CHUNK_HEAD = 8;
    /** What a recorder writes that doesn't know the length yet. */
    private static final int UNKNOWN = -1;

    /** A chunk's name, and where its content is. */
    public record Chunk(String name, int at, int length) {}

    private Riff() {}

    /** The chunks of a file of this form, as far as its head says that it goes. */
    public static List<Chunk> chunks(ByteBuffer file, String form) throws Refused {
        var in = file.duplicate().order(ByteOrder.LITTLE_ENDIAN);
        if (!name(in, 0).equals("RIFF") || !name(in, 8).equals(form)) {
            throw new Refused(Reason.UNREADABLE);
        }
        var size = in.getInt(4);
        var end = size == UNKNOWN ? in.limit() : CHUNK_HEAD + Integer.toUnsignedLong(size);
        if (end > in.limit()) {
            throw new Refused(Reason.UNREADABLE);
        }
        return chunks(in, HEAD, (int) end);
    }

    private static List<Chunk> chunks(ByteBuffer in, int from, int end) throws Refused {
        var chunks = new ArrayList<Chunk>();
        for (var at = from; at + CHUNK_HEAD <= end; ) {
            var content = at + CHUNK_HEAD;
            var length = in.getInt(at + 4);
            var known = length == UNKNOWN ? end - content : Integer.toUnsignedLong(length);
            if (content + known > end) {
                throw new Refused(Reason.UNREADABLE);
            }
            chunks.add(new Chunk(name(in, at), content, (int) known));
            at = (int) Math.min(Integer.MAX_VALUE, content + known + (known & 1));
        }
        return chunks;
    }

    /** A whole file of these chunks. */
    public static Pieces file(String form, Pieces chunks) {
        var head = ByteBuffer.allocate(HEAD).order(ByteOrder.LITTLE_ENDIAN);
        head.put(bytes("RIFF")).putInt((int) chunks.length() + 4).put(bytes(form));
        return new Pieces().add(head.array()).addAll(chunks);
    }

    /** Adds a chunk as it is. */
    public static void keep(Chunk chunk, Pieces pieces) {
        pieces.add(head(chunk.name, chunk.length)).keep(chunk.at, chunk.length);
        if (chunk.length % 2 == 1) {
            pieces.zeros(1);
        }
    }

    /** Adds a chunk of our own, of an even length. */
    public static void add(String name, byte[] content, Pieces pieces) {
        pieces.add(head(name, content.length)).add(content);
    }

    private static byte[] head(String name, int length) {
        return ByteBuffer.allocate(CHUNK_HEAD)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(bytes(name))
                .putInt(length)
                .array();
    }

    private static String name(ByteBuffer in, int at) {
        var name = new byte[4];
        in.get(at, name);
        return new String(name, StandardCharsets.ISO_8859_1);
    }

    private static byte[] bytes(String name) {
        return name.getBytes(StandardCharsets.ISO_8859_1);
    }
}
