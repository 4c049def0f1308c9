package ai.magichour.helpcenter.desk.canned;

import ai.magichour.helpcenter.accounts.Customer;
import ai.magichour.helpcenter.tickets.evidence.Evidence;
import ai.magichour.helpcenter.web.Formats;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/** The answers that {@code canned.json} holds. One that can't be read stops the start. */
@Startup
@Singleton
public class CannedReplies {

    private final List<Blank> blanks = read();

    /**
     * Those that can be said of this case, filled in, in the order of the file.
     *
     * @param asked credits that the platform has been asked for and hasn't given; 0 for none
     */
    public List<Canned> fitting(Evidence evidence, Customer customer, long asked, Formats theirs) {
        var facts = CannedFacts.of(evidence, customer, asked, theirs);
        return blanks.stream()
                .flatMap(blank -> blank.filled(evidence.refund(), facts).stream())
                .toList();
    }

    /** The one of this key for this case; empty where there is none or it can't be said of it. */
    public Optional<Canned> fitting(String key, Evidence evidence, Customer customer, long asked, Formats theirs) {
        return fitting(evidence, customer, asked, theirs).stream()
                .filter(canned -> canned.key().equals(key))
                .findFirst();
    }

    /** All of them with their places, for a choice that comes before the case. */
    public List<Canned> all() {
        return blanks.stream()
                .map(blank -> new Canned(blank.key(), blank.title(), blank.text()))
                .toList();
    }

    private static List<Blank> read() {
        try (var in = CannedReplies.class.getResourceAsStream("/canned.json")) {
            return JsonMapper.builder().build().readValue(in, new TypeReference<>() {});
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
