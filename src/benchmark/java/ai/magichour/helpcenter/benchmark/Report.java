package ai.magichour.helpcenter.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What was measured and how, as a person reads it: printed, and kept in one file. Each simulation writes a part. */
final class Report {

    private static final Path FILE = Settings.FOLDER.resolve("report.md");

    private final List<String> lines = new ArrayList<>();

    Report(String title, String how) {
        lines.add("## " + title);
        lines.add("");
        lines.add(how);
        lines.add("");
    }

    Report table(String... headings) {
        if (!lines.get(lines.size() - 1).isEmpty()) {
            lines.add("");
        }
        return row((Object[]) headings)
                .row(List.of(headings).stream().map(h -> "---").toArray());
    }

    Report row(Object... cells) {
        var row = new StringBuilder("|");
        for (var cell : cells) {
            row.append(' ').append(cell).append(" |");
        }
        lines.add(row.toString());
        return this;
    }

    Report say(String sentence) {
        lines.add("");
        lines.add(sentence);
        return this;
    }

    /** Says where and against what, and writes it all down. */
    void write(Stock stock) {
        try {
            lines.add("");
            lines.add(
                    "%s. %d processors, load %.1f at the end; application and load on the same machine. Java %s, %s %s, PostgreSQL %s, embedded, fsync on; %,d projects, %,d lines and %,d tickets stored."
                            .formatted(
                                    Instant.now().truncatedTo(ChronoUnit.MINUTES),
                                    Runtime.getRuntime().availableProcessors(),
                                    java.lang.management.ManagementFactory.getOperatingSystemMXBean()
                                            .getSystemLoadAverage(),
                                    Runtime.version(),
                                    System.getProperty("os.name"),
                                    System.getProperty("os.arch"),
                                    stock.version(),
                                    stock.projects(),
                                    stock.lines(),
                                    stock.tickets()));
            lines.add("");
            var text = String.join("\n", lines) + "\n";
            Files.createDirectories(FILE.getParent());
            Files.writeString(FILE, text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            System.out.println(text);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        } catch (java.sql.SQLException gone) {
            throw new IllegalStateException(gone);
        }
    }

    static String number(double value) {
        return String.format(Locale.ENGLISH, value < 10 ? "%,.2f" : "%,.0f", value);
    }
}
