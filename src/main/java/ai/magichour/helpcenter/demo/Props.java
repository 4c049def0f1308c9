package ai.magichour.helpcenter.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The words the demo is furnished with: people, project names, prompts, and the errors each tool can end in. */
record Props(
        List<String> people,
        Map<String, List<String>> names,
        Map<String, List<String>> prompts,
        Map<String, String> messages,
        Map<String, List<String>> errors) {

    static final ObjectMapper JSON = new ObjectMapper();

    static Props load() {
        return read("props.json", Props.class);
    }

    static <T> T read(String file, Class<T> type) {
        try (InputStream stream = Props.class.getResourceAsStream("/demo/" + file)) {
            return JSON.readValue(stream, type);
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }

    /** Prompts written for the tool, else for anything of its media. */
    List<String> prompts(String slug, String media) {
        return Optional.ofNullable(prompts.get(slug)).orElseGet(() -> prompts.get(media));
    }

    String message(String code) {
        return messages.get(code);
    }
}
