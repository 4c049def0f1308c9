package ai.magichour.helpcenter.accounts;

import ai.magichour.helpcenter.web.Formats;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What one feature keeps of a person: said on {@code /me}, handed out as a file, removed on request. Each feature that
 * keeps anything has one; those of a higher {@link jakarta.annotation.Priority} come first.
 */
public interface OwnData {

    /** What is kept of whoever reads, until when and why. */
    List<Kept> kept(Formats reader);

    /**
     * Writes one or more fields into the file's open object, with no transaction open. Reads by {@link Slices}, so that
     * the memory it takes doesn't grow with what there is.
     */
    default void write(UUID customer, JsonGenerator json) throws IOException {}

    /**
     * Removes what may go at once, in the caller's transaction.
     *
     * @return how many of each thing went, by the key of what {@link #kept} calls removable
     */
    default Map<String, Integer> forget(UUID customer) {
        return Map.of();
    }
}
