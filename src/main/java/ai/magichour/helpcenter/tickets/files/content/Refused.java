package ai.magichour.helpcenter.tickets.files.content;

/** A file that isn't taken, and why. */
public class Refused extends Exception {

    private final transient Size size;
    private final Reason reason;

    public Refused(Reason reason) {
        this(reason, null);
    }

    /** Refused for its size in pixels. */
    public Refused(Reason reason, Size size) {
        super(reason.name(), null, false, false);
        this.reason = reason;
        this.size = size;
    }

    public Reason reason() {
        return reason;
    }

    /** Null where the size isn't the reason. */
    public Size size() {
        return size;
    }
}
