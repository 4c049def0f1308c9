package ai.magichour.helpcenter.demo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Every event the platform ever told, one a line, written before it is sent. A kill may tear the last line: it was never
 * sent, so it is cut off and what it told happens again.
 */
final class Journal {

    private final Path file;

    /** Without a file nothing is kept. */
    Journal(Path file) {
        this.file = file;
    }

    List<ObjectNode> read() {
        if (file == null || !Files.exists(file)) {
            return List.of();
        }
        try {
            byte[] bytes = Files.readAllBytes(file);
            int end = bytes.length;
            while (end > 0 && bytes[end - 1] != '\n') {
                end--;
            }
            if (end < bytes.length) {
                Files.write(file, Arrays.copyOf(bytes, end));
            }
            List<ObjectNode> events = new ArrayList<>();
            for (String line : new String(bytes, 0, end, StandardCharsets.UTF_8).split("\n")) {
                if (!line.isBlank()) {
                    events.add(event(line));
                }
            }
            return events;
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }

    /** The first history is kept whole or not at all: half of one would be a world without its later stories. */
    void begin(List<ObjectNode> events) {
        if (file != null) {
            try {
                Files.createDirectories(file.toAbsolutePath().getParent());
                Path whole = file.resolveSibling(file.getFileName() + ".new");
                Files.write(whole, lines(events));
                Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } catch (IOException wrong) {
                throw new UncheckedIOException(wrong);
            }
        }
    }

    void append(List<ObjectNode> events) {
        if (file != null && !events.isEmpty()) {
            try {
                Files.write(file, lines(events), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            } catch (IOException wrong) {
                throw new UncheckedIOException(wrong);
            }
        }
    }

    private static byte[] lines(List<ObjectNode> events) {
        StringBuilder lines = new StringBuilder();
        events.stream()
                .filter(event -> !Events.isHeartbeat(event))
                .forEach(event -> lines.append(event).append('\n'));
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    private ObjectNode event(String line) throws IOException {
        try {
            return (ObjectNode) Props.JSON.readTree(line);
        } catch (JsonProcessingException unreadable) {
            throw new IOException(
                    file + " has a line that isn't an event; delete it with all of .helpcenter.", unreadable);
        }
    }
}
