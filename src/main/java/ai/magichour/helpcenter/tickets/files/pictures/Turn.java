package ai.magichour.helpcenter.tickets.files.pictures;

import ai.magichour.helpcenter.tickets.files.content.Size;

/** How a picture must be turned to be upright, in the order of the numbers 1 to 8 that cameras write. */
enum Turn {
    NONE(false),
    MIRRORED(false),
    HALF(false),
    FLIPPED(false),
    MIRRORED_LEFT(true),
    RIGHT(true),
    MIRRORED_RIGHT(true),
    LEFT(true);

    private final boolean isOnItsSide;

    Turn(boolean isOnItsSide) {
        this.isOnItsSide = isOnItsSide;
    }

    /** The turn with a camera's number; none for a number that isn't one. */
    static Turn numbered(int number) {
        return number < 1 || number > values().length ? NONE : values()[number - 1];
    }

    int number() {
        return ordinal() + 1;
    }

    /** The size after turning. */
    Size of(Size size) {
        return isOnItsSide ? new Size(size.height(), size.width()) : size;
    }

    /** Where the pixel at {@code x}, {@code y} of a picture of this size comes to be, from the left. */
    int x(int x, int y, Size size) {
        return switch (this) {
            case NONE, FLIPPED -> x;
            case MIRRORED, HALF -> size.width() - 1 - x;
            case MIRRORED_LEFT, LEFT -> y;
            case RIGHT, MIRRORED_RIGHT -> size.height() - 1 - y;
        };
    }

    /** Where it comes to be from the top. */
    int y(int x, int y, Size size) {
        return switch (this) {
            case NONE, MIRRORED -> y;
            case HALF, FLIPPED -> size.height() - 1 - y;
            case MIRRORED_LEFT, RIGHT -> x;
            case MIRRORED_RIGHT, LEFT -> size.width() - 1 - x;
        };
    }
}
