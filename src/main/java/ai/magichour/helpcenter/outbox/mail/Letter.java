package ai.magichour.helpcenter.outbox.mail;

import ai.magichour.helpcenter.outbox.Parcel;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * A mail to one person, in both its forms.
 *
 * @param subject in our words only: what somebody typed belongs into the text
 * @param thread what the letter is about, such as a ticket's number: mail programs show letters of one thread together.
 *     Null if it stands alone
 * @param inReplyTo the parcel of the letter that this one follows, if any
 */
public record Letter(String to, String subject, String text, String html, String thread, UUID inReplyTo) {

    static final String TOPIC = "mail";

    private static final int LONGEST_SUBJECT = 150;
    private static final Pattern NO_TEXT = Pattern.compile("[\\p{Cc}\\p{Cs}&&[^\\n\\t]]");
    private static final Pattern GAP = Pattern.compile("\\n([ \\t]*\\n){2,}");
    private static final Pattern NO_SUBJECT = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\s]+");

    /** A line break in a subject would begin a header of its own. */
    public Letter {
        Objects.requireNonNull(to);
        subject = shortened(NO_SUBJECT.matcher(subject).replaceAll(" ").strip());
        text = GAP.matcher(cleaned(text).strip()).replaceAll("\n\n") + "\n";
        html = cleaned(html);
    }

    /**
     * Puts a letter into the outbox, in the caller's transaction. Those of one key are sent in this order.
     *
     * @return the parcel's id, by which its sender can say what became of it
     */
    public static UUID put(String key, Letter letter, Instant now) {
        return Parcel.put(TOPIC, key, letter, now).id;
    }

    private static String shortened(String subject) {
        var length = subject.codePointCount(0, subject.length());
        return length <= LONGEST_SUBJECT
                ? subject
                : subject.substring(0, subject.offsetByCodePoints(0, LONGEST_SUBJECT - 1)) + "…";
    }

    private static String cleaned(String text) {
        return NO_TEXT.matcher(text.replace("\r\n", "\n").replace('\r', '\n')).replaceAll("");
    }
}
