package ai.magichour.helpcenter.desk.reports;

/** How long something took, exactly: an estimate is rounded, a measure isn't. */
final class Length {

    private static final long MINUTE = 60;
    private static final long HOUR = 60 * MINUTE;
    private static final long DAY = 24 * HOUR;

    private Length() {}

    /** "12 s", "2 min 14 s", "3 h 5 min", "2 d 4 h"; a dash for nothing. */
    static String inWords(Long seconds) {
        if (seconds == null) {
            return "–";
        }
        if (seconds < MINUTE) {
            return seconds + " s";
        }
        if (seconds < HOUR) {
            return seconds / MINUTE + " min " + seconds % MINUTE + " s";
        }
        return seconds < DAY
                ? seconds / HOUR + " h " + seconds % HOUR / MINUTE + " min"
                : seconds / DAY + " d " + seconds % DAY / HOUR + " h";
    }

    static Double minutes(Long seconds) {
        return seconds == null ? null : (Double) (seconds / (double) MINUTE);
    }

    static Double hours(Long seconds) {
        return seconds == null ? null : (Double) (seconds / (double) HOUR);
    }
}
