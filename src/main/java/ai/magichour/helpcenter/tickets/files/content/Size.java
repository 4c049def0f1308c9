package ai.magichour.helpcenter.tickets.files.content;

/** A picture's width and height in pixels. */
public record Size(int width, int height) {

    /** What a phone's camera makes at most, nearly; a small file can claim far more and fill whoever opens it. */
    public static final long MOST_PIXELS = 50_000_000;

    /** The size if a picture may have it. */
    public Size checked() throws Refused {
        if (width < 1 || height < 1) {
            throw new Refused(Reason.UNREADABLE);
        }
        if ((long) width * height > MOST_PIXELS) {
            throw new Refused(Reason.TOO_MANY_PIXELS, this);
        }
        return this;
    }
}
