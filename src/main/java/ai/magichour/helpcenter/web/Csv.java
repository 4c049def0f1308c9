package ai.magichour.helpcenter.web;

import java.util.List;
import java.util.stream.Collectors;

/** Rows of a CSV file (RFC 4180). A cell of somebody's words that a spreadsheet would run as a formula is made text. */
public final class Csv {

    private static final String FORMULA_STARTS = "=+-@\t\r\n";

    private Csv() {}

    /** Numbers and dates as they are, words as text, null as nothing. */
    public static String row(List<?> cells) {
        return cells.stream().map(Csv::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String cell(Object value) {
        return value instanceof CharSequence words ? text(words.toString()) : value == null ? "" : value.toString();
    }

    /** Somebody's words as one cell. */
    public static String text(String value) {
        if (value == null || value.isEmpty()) {
            return "";
        }
        var safe = FORMULA_STARTS.indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
        return "\"" + safe.replace("\"", "\"\"") + "\"";
    }
}
