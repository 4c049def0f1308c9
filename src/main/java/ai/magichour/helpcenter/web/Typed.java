package ai.magichour.helpcenter.web;

/** What somebody typed, made safe to keep and to compare: no control characters, no half characters, not too long. */
public final class Typed {

    private Typed() {}

    /** One line of at most {@code most} characters; null becomes empty. */
    public static String line(String text, int most) {
        return clean(text, most).replaceAll("\\s+", " ").strip();
    }

    /** Text of at most {@code most} characters that keeps its line breaks; null becomes empty. */
    public static String clean(String text, int most) {
        if (text == null) {
            return "";
        }
        var kept = new StringBuilder(Math.min(text.length(), most));
        text.codePoints()
                .filter(c -> c == '\n' || c == '\t' || !(Character.isISOControl(c) || isHalf(c)))
                .limit(most)
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static boolean isHalf(int c) {
        return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    }
}
