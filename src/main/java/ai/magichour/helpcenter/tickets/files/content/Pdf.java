package ai.magichour.helpcenter.tickets.files.content;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** A document is kept as it is, and never rendered here; it must begin and end as one, with nothing before or after. */
public final class Pdf {

    private static final byte[] START = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] END = "%%EOF".getBytes(StandardCharsets.US_ASCII);
    private static final int SPACE = ' ';

    private Pdf() {}

    public static Plan plan(ByteBuffer file) throws Refused {
        var last = file.limit();
        while (last > 0 && file.get(last - 1) >= 0 && file.get(last - 1) <= SPACE) {
            last--;
        }
        if (!isAt(file, 0, START) || !isAt(file, last - END.length, END)) {
            throw new Refused(Reason.UNREADABLE);
        }
        return new Plan(Type.PDF, new Pieces().keep(0, file.limit()));
    }

    private static boolean isAt(ByteBuffer file, int at, byte[] what) {
        return at >= 0
                && at + what.length <= file.limit()
                && file.slice(at, what.length).equals(ByteBuffer.wrap(what));
    }
}
