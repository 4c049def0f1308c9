package ai.magichour.helpcenter.tickets.files.recordings;

import ai.magichour.helpcenter.tickets.files.content.Pieces;
import ai.magichour.helpcenter.tickets.files.content.Plan;
import ai.magichour.helpcenter.tickets.files.content.Reason;
import ai.magichour.helpcenter.tickets.files.content.Refused;
import ai.magichour.helpcenter.tickets.files.content.Type;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** An MP3 frame by frame; tags before, between and after, with their pictures and comments, are left out. */
public final class Mpeg {

    private static final int TAG = 0x494433;
    private static final int TAG_HEAD = 10;
    private static final int HAS_FOOT = 0x10;
    private static final int FEWEST_FRAMES = 3;
    /** Version and sampling rate, which don't change within a recording. */
    private static final int SAME = 0xFFFE0C00;

    private static final int[] KILOBITS = {32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320};
    private static final int[] LOW_KILOBITS = {8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160};
    private static final int[] HERTZ = {44_100, 48_000, 32_000};

    private final ByteBuffer in;

    private Mpeg(ByteBuffer file) {
        in = file.duplicate().order(ByteOrder.BIG_ENDIAN);
    }

    public static Plan plan(ByteBuffer file) throws Refused {
        var mpeg = new Mpeg(file);
        var start = mpeg.afterTags();
        var kept = mpeg.frames(start);
        if (kept.length() * 2 < mpeg.in.limit() - start) {
            throw new Refused(Reason.UNREADABLE);
        }
        return new Plan(Type.MP3, kept);
    }

    private int afterTags() {
        var at = 0;
        while (at + TAG_HEAD <= in.limit() && in.getInt(at) >>> 8 == TAG) {
            var size = 0;
            for (var i = 6; i < TAG_HEAD; i++) {
                size = size << 7 | in.get(at + i) & 0x7F;
            }
            at += TAG_HEAD + size + ((in.get(at + 5) & HAS_FOOT) == 0 ? 0 : TAG_HEAD);
        }
        return at;
    }

    /** The frames from there; where their chain is broken it begins anew at the next two that fit. */
    private Pieces frames(int start) throws Refused {
        var kept = new Pieces();
        var count = 0;
        var head = 0;
        for (var at = start; at + 4 <= in.limit(); ) {
            var length = length(at);
            var next = at + length;
            var fits = length > 0 && next <= in.limit() && (head == 0 || (in.getInt(at) & SAME) == head);
            if (fits && (kept.endsAt(at) || isStart(next))) {
                head = in.getInt(at) & SAME;
                kept.keep(at, length);
                count++;
                at = next;
            } else {
                at++;
            }
        }
        if (count < FEWEST_FRAMES) {
            throw new Refused(Reason.UNREADABLE);
        }
        return kept;
    }

    private boolean isStart(int at) {
        return at + 4 <= in.limit() && length(at) > 0;
    }

    /** How many bytes the frame has that begins there, or 0 where none of layer III does. */
    private int length(int at) {
        var head = in.getInt(at);
        var version = head >> 19 & 3;
        var rate = head >> 12 & 15;
        var frequency = head >> 10 & 3;
        if (head >>> 21 != 0x7FF
                || (head >> 17 & 3) != 1
                || version == 1
                || rate == 0
                || rate == 15
                || frequency == 3) {
            return 0;
        }
        var isLow = version != 3;
        var hertz = HERTZ[frequency] >> (isLow ? version == 2 ? 1 : 2 : 0);
        var bits = 1000 * (isLow ? LOW_KILOBITS : KILOBITS)[rate - 1];
        return (isLow ? 72 : 144) * bits / hertz + (head >> 9 & 1);
    }
}
