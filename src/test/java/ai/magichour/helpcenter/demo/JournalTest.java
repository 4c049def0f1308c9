package ai.magichour.helpcenter.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {

    private static final Instant AT = Instant.parse("2026-10-05T09:00:00Z");

    @TempDir
    private Path folder;

    @Test
    void it_gives_back_what_was_written_heartbeats_apart() {
        Journal journal = journal();
        journal.begin(List.of(event("one"), event("two")));
        journal.append(List.of(Events.heartbeat(AT), event("three")));
        assertEquals(
                List.of(event("one"), event("two"), event("three")), journal().read());
    }

    @Test
    void a_torn_last_line_is_cut_off_and_the_next_event_stands_on_its_own_line() throws IOException {
        Journal journal = journal();
        journal.begin(List.of(event("one")));
        Files.writeString(folder.resolve("demo/events.jsonl"), "{\"id\":\"tor", StandardOpenOption.APPEND);
        assertEquals(List.of(event("one")), journal.read());
        journal.append(List.of(event("two")));
        assertEquals(List.of(event("one"), event("two")), journal.read());
    }

    @Test
    void without_a_file_nothing_is_kept() {
        Journal journal = new Journal(null);
        journal.begin(List.of(event("one")));
        journal.append(List.of(event("two")));
        assertEquals(List.of(), journal.read());
    }

    private Journal journal() {
        return new Journal(folder.resolve("demo/events.jsonl"));
    }

    private static ObjectNode event(String id) {
        return Events.of(id, "statement", AT);
    }
}
