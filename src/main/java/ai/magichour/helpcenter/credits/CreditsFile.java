package ai.magichour.helpcenter.credits;

import ai.magichour.helpcenter.ledger.CreditEntry;
import ai.magichour.helpcenter.ledger.Line;
import ai.magichour.helpcenter.web.Csv;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All visible lines as CSV (RFC 4180), newest first. A cell that a spreadsheet would run as a formula is made text. */
final class CreditsFile {

    private static final int BATCH = 1_000;

    private CreditsFile() {}

    static void write(UUID viewer, OutputStream out) throws IOException {
        var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write("line,time (UTC),kind,amount,balance,project,reference\r\n");
        var before = Long.MAX_VALUE;
        List<Line> lines;
        do {
            var from = before;
            lines = QuarkusTransaction.requiringNew().call(() -> CreditEntry.before(viewer, from, BATCH));
            for (var line : lines) {
                writer.write(row(line));
                before = line.sequence();
            }
            writer.flush();
        } while (lines.size() == BATCH);
    }

    static String row(Line line) {
        return Stream.of(
                        String.valueOf(line.sequence()),
                        line.at().truncatedTo(ChronoUnit.SECONDS).toString(),
                        Csv.text(line.kind()),
                        String.valueOf(line.amount()),
                        String.valueOf(line.balance()),
                        Csv.text(line.project()),
                        Csv.text(line.reference()))
                .collect(Collectors.joining(",", "", "\r\n"));
    }
}
