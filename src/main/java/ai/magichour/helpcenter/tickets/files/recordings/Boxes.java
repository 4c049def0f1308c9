package ai.magichour.helpcenter.tickets.files.recordings;

import ai.magichour.helpcenter.tickets.files.content.Pieces;
import ai.magichour.helpcenter.tickets.files.content.Plan;
import ai.magichour.helpcenter.tickets.files.content.Reason;
import ai.magichour.helpcenter.tickets.files.content.Refused;
import ai.magichour.helpcenter.tickets.files.content.Type;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * An MP4 or MOV box by box. The boxes that tell where, when and with what it was filmed become free space of the same
 * length, full of zeros, since every other place in the file is counted from its beginning. So do a camera's
 * measurements, with their samples.
 */
public final class Boxes {

    private static final Set<String> KNOWN =
            Set.of("ftyp", "styp", "moov", "mdat", "moof", "mfra", "sidx", "ssix", "free", "skip", "wide", "pdin");
    private static final Set<String> TOLD = Set.of("udta", "meta", "uuid");
    private static final Set<String> OTHER_BRANDS = Set.of(
            "heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1", "avif", "avis", "crx ", "M4A ", "M4B ",
            "M4P ", "jp2 ", "jpx ", "jxl ");
    private static final String OLD_BRAND = "qt  ";

    private final ByteBuffer in;
    private final Pieces kept = new Pieces();
    private final List<Track.Range> measured = new ArrayList<>();

    private Boxes(ByteBuffer file) {
        in = file.duplicate().order(ByteOrder.BIG_ENDIAN);
    }

    public static Plan plan(ByteBuffer file) throws Refused {
        var boxes = new Boxes(file);
        var top = Box.all(boxes.in, 0, boxes.in.limit());
        var type = boxes.type(top.get(0));
        boxes.measure(top);
        boxes.keep(top);
        return new Plan(type, boxes.kept);
    }

    /** By its brand; the oldest MOVs have none. */
    private Type type(Box first) throws Refused {
        var brand = first.name().equals("ftyp") ? Box.text(in, first.content()) : OLD_BRAND;
        if (OTHER_BRANDS.contains(brand)) {
            throw new Refused(Reason.NOT_TAKEN);
        }
        return brand.equals(OLD_BRAND) ? Type.MOV : Type.MP4;
    }

    /** Finds the samples that aren't to be kept: what says where they are may stand behind them. */
    private void measure(List<Box> top) throws Refused {
        var names = top.stream().map(Box::name).toList();
        if (!names.contains("moov") || !(names.contains("mdat") || names.contains("moof"))) {
            throw new Refused(Reason.UNREADABLE);
        }
        for (var box : top.get(names.indexOf("moov")).children(in)) {
            var track = new Track(in, box);
            if (box.name().equals("trak") && !track.isSeenOrHeard()) {
                measured.addAll(track.samples());
            }
        }
        measured.sort(Comparator.comparingLong(Track.Range::from));
    }

    private void keep(List<Box> top) throws Refused {
        for (var box : top) {
            if (box.name().equals("moov")) {
                open(box);
            } else if (box.name().equals("mdat")) {
                media(box);
            } else if (KNOWN.contains(box.name())) {
                kept.keep(box.at(), box.end() - box.at());
            } else {
                blank(box);
            }
        }
    }

    /** A movie, or a track of it: its head, and its parts without what they tell. */
    private void open(Box parent) throws Refused {
        kept.keep(parent.at(), parent.content() - parent.at());
        var at = parent.content();
        for (var box : parent.children(in)) {
            var isTrack = box.name().equals("trak");
            if (TOLD.contains(box.name()) || (isTrack && !new Track(in, box).isSeenOrHeard())) {
                blank(box);
            } else if (isTrack) {
                open(box);
            } else {
                kept.keep(box.at(), box.end() - box.at());
            }
            at = box.end();
        }
        kept.keep(at, parent.end() - at);
    }

    /** The samples of all tracks, with zeros where the measurements were. */
    private void media(Box box) {
        var at = box.content();
        kept.keep(box.at(), at - box.at());
        for (var range : measured) {
            var from = (int) Math.max(at, Math.min(range.from(), box.end()));
            var end = (int) Math.max(from, Math.min(range.end(), box.end()));
            kept.keep(at, from - at).zeros(end - from);
            at = end;
        }
        kept.keep(at, box.end() - at);
    }

    private void blank(Box box) {
        var length = box.end() - box.at();
        kept.add(ByteBuffer.allocate(Box.HEAD)
                        .putInt(length)
                        .put("free".getBytes(StandardCharsets.US_ASCII))
                        .array())
                .zeros(length - Box.HEAD);
    }
}
