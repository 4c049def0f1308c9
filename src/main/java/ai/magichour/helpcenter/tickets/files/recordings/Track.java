package ai.magichour.helpcenter.tickets.files.recordings;

import ai.magichour.helpcenter.tickets.files.content.Refused;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A track of an MP4 or MOV: what kind it is, and where in the file its samples are. */
record Track(ByteBuffer in, Box box) {

    /** Other tracks are a camera's measurements, its position among them. */
    private static final Set<String> SEEN_OR_HEARD =
            Set.of("vide", "soun", "text", "sbtl", "subt", "clcp", "tmcd", "hint", "auxv", "pict");

    /** A piece of the file. */
    record Range(long from, long end) {}

    boolean isSeenOrHeard() throws Refused {
        var handler = box.inside(in, "mdia", "hdlr");
        return handler != null && SEEN_OR_HEARD.contains(Box.text(in, handler.content() + 8));
    }

    /** Its samples, which are stored in chunks; empty where it doesn't say where they are. */
    List<Range> samples() throws Refused {
        var ranges = new ArrayList<Range>();
        var table = box.inside(in, "mdia", "minf", "stbl");
        var sizes = table == null ? null : table.inside(in, "stsz");
        var runs = table == null ? null : table.inside(in, "stsc");
        var places = table == null ? null : table.inside(in, "stco");
        var isWide = places == null;
        if (isWide && table != null) {
            places = table.inside(in, "co64");
        }
        if (sizes == null || runs == null || places == null) {
            return ranges;
        }
        var sample = 0;
        var run = 0;
        for (var chunk = 0; chunk < in.getInt(places.content() + 4); chunk++) {
            while (run + 1 < in.getInt(runs.content() + 4) && first(runs, run + 1) <= chunk + 1) {
                run++;
            }
            var samples = in.getInt(runs.content() + 8 + run * 12 + 4);
            var from = isWide
                    ? in.getLong(places.content() + 8 + chunk * 8)
                    : Integer.toUnsignedLong(in.getInt(places.content() + 8 + chunk * 4));
            ranges.add(new Range(from, from + length(sizes, sample, samples)));
            sample += samples;
        }
        return ranges;
    }

    private int first(Box runs, int run) {
        return in.getInt(runs.content() + 8 + run * 12);
    }

    private long length(Box sizes, int from, int count) {
        var each = in.getInt(sizes.content() + 4);
        if (each != 0) {
            return (long) each * count;
        }
        var length = 0L;
        for (var i = from; i < from + count; i++) {
            length += in.getInt(sizes.content() + 12 + i * 4);
        }
        return length;
    }
}
