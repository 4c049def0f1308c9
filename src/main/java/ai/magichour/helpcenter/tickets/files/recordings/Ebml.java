package ai.magichour.helpcenter.tickets.files.recordings;

import ai.magichour.helpcenter.tickets.files.content.Pieces;
import ai.magichour.helpcenter.tickets.files.content.Plan;
import ai.magichour.helpcenter.tickets.files.content.Reason;
import ai.magichour.helpcenter.tickets.files.content.Refused;
import ai.magichour.helpcenter.tickets.files.content.Type;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** A WebM element by element. Tags and attached files become a void of the same length, since places are counted. */
public final class Ebml {

    private static final int HEAD = 0x1A45DFA3;
    private static final int DOCUMENT = 0x4282;
    private static final int SEGMENT = 0x18538067;
    private static final int CLUSTER = 0x1F43B675;
    private static final int TRACKS = 0x1654AE6B;
    private static final int TAGS = 0x1254C367;
    private static final int ATTACHMENTS = 0x1941A469;

    private static final byte VOID = (byte) 0xEC;
    /** A void's head as it is written here: its name, and its length in eight bytes. */
    private static final int VOID_HEAD = 9;

    private static final long EIGHT_BYTES = 1L << 56;

    private final ByteBuffer in;
    private final Pieces kept = new Pieces();
    private boolean hasTracks;
    private boolean hasClusters;

    /** An element; where nobody knew its length when it was begun, it is open. */
    private record Element(int id, int at, int content, int end, boolean isOpen) {}

    private Ebml(ByteBuffer file) {
        in = file.duplicate().order(ByteOrder.BIG_ENDIAN);
    }

    public static Plan plan(ByteBuffer file) throws Refused {
        var ebml = new Ebml(file);
        ebml.walk();
        return new Plan(Type.WEBM, ebml.kept);
    }

    private void walk() throws Refused {
        var head = element(0, in.limit());
        if (head.id != HEAD || head.isOpen || !document(head).equals("webm")) {
            throw new Refused(Reason.NOT_TAKEN);
        }
        var segment = element(head.end, in.limit());
        if (segment.id != SEGMENT) {
            throw new Refused(Reason.UNREADABLE);
        }
        kept.keep(0, segment.content);
        for (var at = segment.content; at < segment.end; ) {
            var element = element(at, segment.end);
            take(element);
            at = element.isOpen ? element.content : element.end;
        }
        if (!hasTracks || !hasClusters) {
            throw new Refused(Reason.UNREADABLE);
        }
    }

    /** Of an open cluster only the head is taken: what is in it comes next, as if it stood beside it. */
    private void take(Element element) throws Refused {
        hasTracks |= element.id == TRACKS;
        hasClusters |= element.id == CLUSTER;
        if (element.isOpen && element.id != CLUSTER) {
            throw new Refused(Reason.UNREADABLE);
        }
        if (element.id == TAGS || element.id == ATTACHMENTS) {
            blank(element);
        } else {
            kept.keep(element.at, (element.isOpen ? element.content : element.end) - element.at);
        }
    }

    private void blank(Element element) {
        var length = element.end - element.at;
        var head = ByteBuffer.allocate(VOID_HEAD).put(VOID).putLong(EIGHT_BYTES | (length - VOID_HEAD));
        if (length < VOID_HEAD) {
            // An empty one tells nothing.
            kept.keep(element.at, length);
        } else {
            kept.add(head.array()).zeros(length - VOID_HEAD);
        }
    }

    private String document(Element head) throws Refused {
        for (var at = head.content; at < head.end; ) {
            var element = element(at, head.end);
            if (element.id == DOCUMENT) {
                var name = new byte[element.end - element.content];
                in.get(element.content, name);
                return new String(name, StandardCharsets.ISO_8859_1);
            }
            at = element.end;
        }
        return "";
    }

    private Element element(int at, int end) throws Refused {
        var idLength = width(at, 4);
        var id = (int) number(at, idLength);
        var sizeAt = at + idLength;
        var sizeLength = width(sizeAt, 8);
        var content = sizeAt + sizeLength;
        var most = (1L << 7 * sizeLength) - 1;
        var size = number(sizeAt, sizeLength) & most;
        if (size == most) {
            return new Element(id, at, content, end, true);
        }
        if (content > end || size > end - content) {
            throw new Refused(Reason.UNREADABLE);
        }
        return new Element(id, at, content, (int) (content + size), false);
    }

    /** How many bytes the number has that begins there: its first bit that is set says so. */
    private int width(int at, int most) throws Refused {
        var width = Integer.numberOfLeadingZeros(in.get(at) & 0xFF) - 23;
        if (width > most) {
            throw new Refused(Reason.UNREADABLE);
        }
        return width;
    }

    private long number(int at, int width) {
        var number = 0L;
        for (var i = 0; i < width; i++) {
            number = number << 8 | in.get(at + i) & 0xFF;
        }
        return number;
    }
}
