package ai.magichour.helpcenter.tickets.files.recordings;

import ai.magichour.helpcenter.tickets.files.content.Reason;
import ai.magichour.helpcenter.tickets.files.content.Refused;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A box of an MP4 or MOV: its name, where it begins, where its content begins, and where it ends. */
record Box(String name, int at, int content, int end) {

    static final int HEAD = 8;
    private static final int LARGE_HEAD = 16;

    static Box of(ByteBuffer in, int at, int end) throws Refused {
        var size = Integer.toUnsignedLong(in.getInt(at));
        var head = HEAD;
        if (size == 1) {
            size = in.getLong(at + HEAD);
            head = LARGE_HEAD;
        } else if (size == 0) {
            size = end - at;
        }
        if (size < head || size > end - at) {
            throw new Refused(Reason.UNREADABLE);
        }
        return new Box(text(in, at + 4), at, at + head, (int) (at + size));
    }

    /** The boxes between these places. What is too short for one at the end is none. */
    static List<Box> all(ByteBuffer in, int from, int end) throws Refused {
        var boxes = new ArrayList<Box>();
        for (var at = from; at + HEAD <= end; ) {
            var box = of(in, at, end);
            boxes.add(box);
            at = box.end;
        }
        return boxes;
    }

    List<Box> children(ByteBuffer in) throws Refused {
        return all(in, content, end);
    }

    /** The first box on this way down from here, or null. */
    Box inside(ByteBuffer in, String... way) throws Refused {
        var box = this;
        for (var name : way) {
            box = box.children(in).stream()
                    .filter(child -> child.name.equals(name))
                    .findFirst()
                    .orElse(null);
            if (box == null) {
                return null;
            }
        }
        return box;
    }

    /** Four letters. */
    static String text(ByteBuffer in, int at) {
        var text = new byte[4];
        in.get(at, text);
        return new String(text, StandardCharsets.ISO_8859_1);
    }
}
