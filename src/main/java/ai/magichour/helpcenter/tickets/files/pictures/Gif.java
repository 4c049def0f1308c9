package ai.magichour.helpcenter.tickets.files.pictures;

import ai.magichour.helpcenter.tickets.files.content.Pieces;
import ai.magichour.helpcenter.tickets.files.content.Plan;
import ai.magichour.helpcenter.tickets.files.content.Reason;
import ai.magichour.helpcenter.tickets.files.content.Refused;
import ai.magichour.helpcenter.tickets.files.content.Size;
import ai.magichour.helpcenter.tickets.files.content.Type;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** A GIF block by block: its frames, their timing and how often they repeat are kept; comments and all else are not. */
public final class Gif {

    private static final int HEAD = 13;
    private static final int IMAGE = 0x2C;
    private static final int EXTENSION = 0x21;
    private static final int TIMING = 0xF9;
    private static final int APPLICATION = 0xFF;
    private static final int END = 0x3B;
    private static final Set<String> LOOPS = Set.of("NETSCAPE2.0", "ANIMEXTS1.0");

    private final ByteBuffer in;
    private final Pieces kept = new Pieces();

    private Gif(ByteBuffer file) {
        in = file.duplicate().order(ByteOrder.LITTLE_ENDIAN);
    }

    public static Plan plan(ByteBuffer file) throws Refused {
        var gif = new Gif(file);
        var size = new Size(gif.in.getShort(6) & 0xFFFF, gif.in.getShort(8) & 0xFFFF).checked();
        gif.walk();
        return new Plan(Type.GIF, gif.kept, size);
    }

    private void walk() throws Refused {
        var at = HEAD + table(u8(10));
        kept.keep(0, at);
        var frames = 0;
        while (u8(at) != END) {
            var next = switch (u8(at)) {
                case IMAGE -> end(at + 10 + table(u8(at + 9)) + 1);
                case EXTENSION -> end(at + 2);
                default -> throw new Refused(Reason.UNREADABLE);
            };
            if (u8(at) == IMAGE) {
                frames++;
            }
            if (isShown(at)) {
                kept.keep(at, next - at);
            }
            at = next;
        }
        if (frames == 0) {
            throw new Refused(Reason.UNREADABLE);
        }
        kept.keep(at, 1);
    }

    private boolean isShown(int at) {
        return u8(at) == IMAGE || u8(at + 1) == TIMING || (u8(at + 1) == APPLICATION && isLoop(at + 2));
    }

    private boolean isLoop(int at) {
        if (u8(at) != 11 || u8(at + 12) != 3 || u8(at + 16) != 0) {
            return false;
        }
        var name = new byte[11];
        in.get(at + 1, name);
        return LOOPS.contains(new String(name, StandardCharsets.ISO_8859_1));
    }

    /** How long the colour table is that these flags announce. */
    private static int table(int flags) {
        return (flags & 0x80) == 0 ? 0 : 3 << ((flags & 7) + 1);
    }

    /** Where the blocks that begin here have ended. */
    private int end(int at) {
        var next = at;
        while (u8(next) != 0) {
            next += u8(next) + 1;
        }
        return next + 1;
    }

    private int u8(int at) {
        return in.get(at) & 0xFF;
    }
}
