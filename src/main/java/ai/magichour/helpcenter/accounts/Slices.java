package ai.magichour.helpcenter.accounts;

import com.fasterxml.jackson.core.JsonGenerator;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;

/** Writes many rows as one array of a file, a slice at a time: each is read in a transaction of its own and let go. */
public final class Slices {

    /** How many rows a slice has; a shorter one is the last. */
    public static final int SIZE = 500;

    /** Writes a row's fields into the object that is open for it. */
    @FunctionalInterface
    public interface Row<T> {
        void write(T row) throws IOException;
    }

    private Slices() {}

    /** @param after the {@link #SIZE} rows at most that follow this one; the first ones for null */
    public static <T> void write(JsonGenerator json, String field, Function<T, List<T>> after, Row<T> row)
            throws IOException {
        json.writeArrayFieldStart(field);
        T last = null;
        List<T> slice;
        do {
            var from = last;
            slice = QuarkusTransaction.requiringNew().call(() -> after.apply(from));
            for (var each : slice) {
                json.writeStartObject();
                row.write(each);
                json.writeEndObject();
                last = each;
            }
            json.flush();
        } while (slice.size() == SIZE);
        json.writeEndArray();
    }
}
