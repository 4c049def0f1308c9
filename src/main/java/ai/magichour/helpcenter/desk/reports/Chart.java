package ai.magichour.helpcenter.desk.reports;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * A picture of numbers by day, as shapes that a template writes down: bars and lines, told apart by shape before colour. A day
 * without a number has no shape, since nothing is not zero.
 *
 * @param words what it shows, for whoever doesn't see it; the same numbers stand in the table beneath
 */
public record Chart(
        String id,
        String title,
        String words,
        List<Tick> ticks,
        List<Bar> bars,
        List<Curve> curves,
        List<Mark> marks,
        List<Key> keys) {

    static final int WIDTH = 360;
    static final int HEIGHT = 150;
    private static final double LEFT = 40;
    private static final double RIGHT = 356;
    private static final double TOP = 10;
    private static final double BOTTOM = 128;
    private static final int MOST_MARKS = 5;
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);

    /** What numbers of one kind look like. */
    enum Shape {
        BARS,
        LINE
    }

    /** Numbers by day, in the order of the days; null where there is none. */
    record Series(String name, Shape shape, List<? extends Number> values) {}

    /** A line across, and its number. */
    public record Tick(double y, String label) {}

    public record Bar(int series, double x, double y, double width, double height) {}

    /** A line through days that follow each other; one day alone is a point. */
    public record Curve(int series, String points, boolean isPoint, double x, double y) {}

    /** A date beneath. */
    public record Mark(double x, String label, String anchor) {}

    /** Which series looks how. */
    public record Key(int series, String shape, String name) {}

    static Chart of(String id, String title, String unit, List<LocalDate> days, List<Series> all) {
        var top = roof(all.stream()
                .flatMap(series -> series.values.stream())
                .filter(Objects::nonNull)
                .mapToDouble(Number::doubleValue)
                .max()
                .orElse(0));
        var bars = new ArrayList<Bar>();
        var curves = new ArrayList<Curve>();
        var keys = new ArrayList<Key>();
        for (var i = 0; i < all.size(); i++) {
            var series = all.get(i);
            keys.add(new Key(i + 1, series.shape.name().toLowerCase(Locale.ROOT), series.name));
            if (series.shape == Shape.BARS) {
                bars(i + 1, series, days.size(), top, bars);
            } else {
                curves(i + 1, series, days.size(), top, curves);
            }
        }
        var words = title + ", " + DATE.format(days.get(0)) + " to " + DATE.format(days.get(days.size() - 1)) + ". "
                + String.join(
                        " ", all.stream().map(series -> inWords(series, unit)).toList());
        return new Chart(id, title, words, ticks(top, unit), bars, curves, marks(days), keys);
    }

    private static void bars(int series, Series of, int days, double top, List<Bar> bars) {
        var width = slot(days) * 0.7;
        IntStream.range(0, days).filter(i -> of.values.get(i) != null).forEach(i -> {
            var y = y(of.values.get(i).doubleValue(), top);
            bars.add(new Bar(series, rounded(x(i, days) - width / 2), y, rounded(width), rounded(BOTTOM - y)));
        });
    }

    private static void curves(int series, Series of, int days, double top, List<Curve> curves) {
        var points = new ArrayList<String>();
        for (var i = 0; i <= days; i++) {
            if (i < days && of.values.get(i) != null) {
                points.add(x(i, days) + "," + y(of.values.get(i).doubleValue(), top));
            } else if (!points.isEmpty()) {
                var last = of.values.get(i - 1).doubleValue();
                curves.add(
                        new Curve(series, String.join(" ", points), points.size() == 1, x(i - 1, days), y(last, top)));
                points.clear();
            }
        }
    }

    /** The next number above that is easy to read: 1, 2 or 5 with zeros. */
    static double roof(double highest) {
        var step = 1.0;
        while (true) {
            for (var times : new int[] {1, 2, 5}) {
                if (highest <= step * times) {
                    return Math.max(2, step * times);
                }
            }
            step *= 10;
        }
    }

    private static List<Tick> ticks(double top, String unit) {
        return List.of(
                new Tick(y(0, top), "0"),
                new Tick(y(top / 2, top), number(top / 2) + unit),
                new Tick(y(top, top), number(top) + unit));
    }

    private static List<Mark> marks(List<LocalDate> days) {
        var marks = new ArrayList<Mark>();
        var step = Math.max(1, (days.size() + MOST_MARKS - 1) / MOST_MARKS);
        for (var i = 0; i < days.size(); i += step) {
            marks.add(new Mark(x(i, days.size()), DATE.format(days.get(i)), i == 0 ? "start" : "middle"));
        }
        return marks;
    }

    private static String inWords(Series series, String unit) {
        var known = series.values.stream()
                .filter(Objects::nonNull)
                .mapToDouble(Number::doubleValue)
                .toArray();
        if (known.length == 0) {
            return series.name + ": nothing was counted.";
        }
        var summary = Arrays.stream(known).summaryStatistics();
        return series.name + ": between " + number(summary.getMin()) + unit + " and " + number(summary.getMax()) + unit
                + ", at last " + number(known[known.length - 1]) + unit + ".";
    }

    private static double slot(int days) {
        return (RIGHT - LEFT) / days;
    }

    private static double x(int day, int days) {
        return rounded(LEFT + slot(days) * (day + 0.5));
    }

    private static double y(double value, double top) {
        return rounded(BOTTOM - (BOTTOM - TOP) * value / top);
    }

    private static double rounded(double number) {
        return Math.round(number * 10) / 10.0;
    }

    private static String number(double value) {
        return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(rounded(value));
    }
}
