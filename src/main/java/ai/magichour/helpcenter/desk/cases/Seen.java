package ai.magichour.helpcenter.desk.cases;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.regex.Pattern;

/**
 * How far somebody had seen a case when they began to write: the ticket's version, how many notes there were, and when.
 * It travels in every form, so that nothing is saved over what they haven't read.
 */
public record Seen(int version, int notes, Instant at) {

    private static final Pattern SHAPE = Pattern.compile("(\\d{1,9})\\.(\\d{1,9})\\.(\\d{1,15})");
    private static final Seen NOTHING = new Seen(-1, -1, Instant.EPOCH);

    /** What cannot be read has seen nothing. */
    public static Seen of(String text) {
        var shape = SHAPE.matcher(text == null ? "" : text);
        try {
            return shape.matches()
                    ? new Seen(
                            Integer.parseInt(shape.group(1)),
                            Integer.parseInt(shape.group(2)),
                            Instant.ofEpochMilli(Long.parseLong(shape.group(3))))
                    : NOTHING;
        } catch (DateTimeException beyond) {
            return NOTHING;
        }
    }

    /** Whether nothing has happened since. */
    public boolean isAll(int versionNow, int notesNow) {
        return version == versionNow && notes == notesNow;
    }

    @Override
    public String toString() {
        return version + "." + notes + "." + at.toEpochMilli();
    }
}
