package ai.magichour.helpcenter.tickets.files.pictures;

import ai.magichour.helpcenter.tickets.files.content.Pieces;
import ai.magichour.helpcenter.tickets.files.content.Plan;
import ai.magichour.helpcenter.tickets.files.content.Reason;
import ai.magichour.helpcenter.tickets.files.content.Refused;
import ai.magichour.helpcenter.tickets.files.content.Riff;
import ai.magichour.helpcenter.tickets.files.content.Size;
import ai.magichour.helpcenter.tickets.files.content.Type;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.Set;

/**
 * A WebP chunk by chunk: what draws and moves is kept. Of what the camera wrote only "this side up" is written again,
 * since the picture isn't drawn anew.
 */
public final class WebP {

    private static final Set<String> SHOWN = Set.of("VP8 ", "VP8L", "ALPH", "ANIM", "ANMF", "ICCP");
    private static final Set<String> DRAWN = Set.of("VP8 ", "VP8L", "ANMF");
    private static final String EXTENDED = "VP8X";
    private static final int HAS_EXIF = 0x08;
    private static final int HAS_XMP = 0x04;

    private WebP() {}

    public static Plan plan(ByteBuffer file) throws Refused {
        var in = file.duplicate().order(ByteOrder.LITTLE_ENDIAN);
        var chunks = Riff.chunks(file, "WEBP");
        if (chunks.stream().noneMatch(chunk -> DRAWN.contains(chunk.name()))) {
            throw new Refused(Reason.UNREADABLE);
        }
        var size = size(in, chunks.get(0)).checked();
        var turn = turn(in, chunks);
        var kept = new Pieces();
        for (var chunk : chunks) {
            if (chunk.name().equals(EXTENDED)) {
                var head = new byte[10];
                in.get(chunk.at(), head);
                head[0] = (byte) (head[0] & ~HAS_XMP & ~HAS_EXIF | (turn == Turn.NONE ? 0 : HAS_EXIF));
                Riff.add(EXTENDED, head, kept);
            } else if (SHOWN.contains(chunk.name())) {
                Riff.keep(chunk, kept);
            }
        }
        if (turn != Turn.NONE) {
            Riff.add("EXIF", Exif.only(turn), kept);
        }
        return new Plan(Type.WEBP, Riff.file("WEBP", kept), size);
    }

    private static Turn turn(ByteBuffer in, List<Riff.Chunk> chunks) {
        return chunks.get(0).name().equals(EXTENDED)
                ? chunks.stream()
                        .filter(chunk -> chunk.name().equals("EXIF"))
                        .findFirst()
                        .map(chunk -> Exif.turn(in.slice(chunk.at(), chunk.length())))
                        .orElse(Turn.NONE)
                : Turn.NONE;
    }

    private static Size size(ByteBuffer in, Riff.Chunk first) throws Refused {
        var at = first.at();
        return switch (first.name()) {
            case EXTENDED -> new Size(1 + (in.getInt(at + 4) & 0xFFFFFF), 1 + (in.getInt(at + 6) >>> 8));
            case "VP8 " -> new Size(in.getShort(at + 6) & 0x3FFF, in.getShort(at + 8) & 0x3FFF);
            case "VP8L" -> {
                var bits = in.getInt(at + 1);
                yield new Size(1 + (bits & 0x3FFF), 1 + (bits >> 14 & 0x3FFF));
            }
            default -> throw new Refused(Reason.UNREADABLE);
        };
    }
}
