package ai.magichour.helpcenter.web;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;

/**
 * Where the next page of a list begins: after the row with this time and id, in this part of the list. It travels in the
 * address and says nothing that isn't on the page; one that can't be read means the first page.
 */
public record Cursor(int part, Instant at, String id) {

    private static final int LONGEST = 400;
    /** A database knows fewer years than an Instant. */
    private static final Instant EARLIEST = Instant.EPOCH;

    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");

    public static final Cursor START = new Cursor(0, null, null);

    public static Cursor of(String text) {
        if (text == null || text.isEmpty() || text.length() > LONGEST) {
            return START;
        }
        try {
            var parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split(" ", 3);
            var at = Instant.parse(parts[1]);
            var id = parts[2];
            return id.equals(Typed.clean(id, LONGEST)) && at.isAfter(EARLIEST) && at.isBefore(LATEST)
                    ? new Cursor(Integer.parseInt(parts[0]), at, id)
                    : START;
        } catch (IllegalArgumentException | DateTimeException | ArrayIndexOutOfBoundsException unreadable) {
            return START;
        }
    }

    public boolean isStart() {
        return at == null;
    }

    @Override
    public String toString() {
        var text = part + " " + at + " " + id;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
