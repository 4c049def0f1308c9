package ai.magichour.helpcenter.tickets.files.recordings;

import ai.magichour.helpcenter.tickets.files.content.Pieces;
import ai.magichour.helpcenter.tickets.files.content.Plan;
import ai.magichour.helpcenter.tickets.files.content.Reason;
import ai.magichour.helpcenter.tickets.files.content.Refused;
import ai.magichour.helpcenter.tickets.files.content.Riff;
import ai.magichour.helpcenter.tickets.files.content.Type;
import java.nio.ByteBuffer;
import java.util.Set;

/** The sound and its format; titles, dates, places and what else editors write are left out. */
public final class Wav {

    private static final Set<String> HEARD = Set.of("fmt ", "fact", "data");

    private Wav() {}

    public static Plan plan(ByteBuffer file) throws Refused {
        var kept = new Pieces();
        var isDescribed = false;
        var isHeard = false;
        for (var chunk : Riff.chunks(file, "WAVE")) {
            isDescribed |= chunk.name().equals("fmt ");
            isHeard |= chunk.name().equals("data");
            if (HEARD.contains(chunk.name())) {
                Riff.keep(chunk, kept);
            }
        }
        if (!isDescribed || !isHeard) {
            throw new Refused(Reason.UNREADABLE);
        }
        return new Plan(Type.WAV, Riff.file("WAVE", kept));
    }
}
