package ai.magichour.helpcenter.tickets.files.pictures;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** What a camera writes beside a picture. Only one thing in it matters to who looks at it: which side is up. */
final class Exif {

    private static final byte[] NAME = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
    private static final short LITTLE = 0x4949;
    private static final short ORIENTATION = 0x0112;
    private static final int ENTRY = 12;

    private static final int MARKER = 0xFF;
    private static final int APP1 = 0xE1;
    private static final int SCAN = 0xDA;

    private Exif() {}

    /** How a JPEG must be turned; none where it doesn't say, or can't be understood. */
    static Turn turnOfJpeg(ByteBuffer jpeg) {
        var in = jpeg.duplicate().order(ByteOrder.BIG_ENDIAN);
        for (var at = 2; at + 4 <= in.limit(); ) {
            var marker = in.get(at + 1) & 0xFF;
            if ((in.get(at) & 0xFF) != MARKER || marker == SCAN) {
                return Turn.NONE;
            }
            if (marker == MARKER) {
                at++;
                continue;
            }
            var length = in.getShort(at + 2) & 0xFFFF;
            if (marker == APP1 && at + 2 + length <= in.limit() && length > 2 && isExif(in, at + 4)) {
                return turn(in.slice(at + 4, length - 2));
            }
            at += 2 + length;
        }
        return Turn.NONE;
    }

    /** How a picture must be turned by what the camera wrote, with its name before it or without. */
    static Turn turn(ByteBuffer exif) {
        try {
            var start = isExif(exif, 0) ? NAME.length : 0;
            var in = exif.slice(start, exif.limit() - start);
            in.order(in.getShort(0) == LITTLE ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
            var list = in.getInt(4);
            var entries = in.getShort(list) & 0xFFFF;
            for (var i = 0; i < entries; i++) {
                var at = list + 2 + i * ENTRY;
                if (in.getShort(at) == ORIENTATION) {
                    return Turn.numbered(in.getShort(at + 8));
                }
            }
        } catch (IndexOutOfBoundsException unreadable) {
            // then it says nothing
        }
        return Turn.NONE;
    }

    /** A list of one entry: which side is up. */
    static byte[] only(Turn turn) {
        return ByteBuffer.allocate(26)
                .putInt(0x4D4D002A)
                .putInt(8)
                .putShort((short) 1)
                .putShort(ORIENTATION)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) turn.number())
                .array();
    }

    private static boolean isExif(ByteBuffer in, int at) {
        return at + NAME.length <= in.limit() && in.slice(at, NAME.length).equals(ByteBuffer.wrap(NAME));
    }
}
