package ai.magichour.helpcenter.checklists;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What a checklist said, in the words in which it was said, so that it reads the same to support as to the customer and
 * the same next year. The template {@code checklists/result} shows one.
 *
 * @param summary the sentence on top
 * @param lead what the platform itself said of a failure; null for what didn't fail
 * @param first the ids of what is most likely, at most three
 * @param outcome SOLVED, HELP, or null while nobody said
 * @param at as of when
 */
public record Result(
        int version,
        String project,
        String tool,
        String summary,
        Item lead,
        List<String> first,
        List<Section> sections,
        Outcome outcome,
        Instant outcomeAt,
        Instant at) {

    static final int VERSION = 1;

    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /** One of the six headings; where there is nothing under it, {@code empty} says why. */
    public record Section(String heading, String title, String empty, List<Item> items) {}

    /**
     * One finding.
     *
     * @param word the verdict in words
     * @param tone how it feels, for the style sheet
     * @param link where to make the change; null where nothing is to be changed
     * @param question what was asked, with the answer that was given; null where nothing was
     * @param ticked whether the customer says that they changed it
     */
    public record Item(
            String id,
            String title,
            String verdict,
            String word,
            String tone,
            String words,
            String measured,
            String needed,
            String change,
            Link link,
            Asking question,
            boolean ticked) {

        /** Whether there is something to change. */
        public boolean hasAdvice() {
            return change != null;
        }

        public boolean unanswered() {
            return question != null && question.answer == null;
        }
    }

    public record Link(String href, String label) {}

    /**
     * A question.
     *
     * @param answer as it stands in a form; null while nobody answered
     */
    public record Asking(String key, String text, List<Choice> choices, String answer) {

        /** The answer in words. */
        public String answered() {
            return choices.stream()
                    .filter(choice -> choice.value().equals(answer))
                    .map(Choice::label)
                    .findFirst()
                    .orElse(null);
        }
    }

    public record Choice(String value, String label) {}

    /** What is most likely. */
    public List<Item> top() {
        return first.stream()
                .flatMap(id -> items().filter(item -> item.id().equals(id)))
                .toList();
    }

    Stream<Item> items() {
        return sections.stream().flatMap(section -> section.items().stream());
    }

    /** What leads, and everything else. */
    Stream<Item> all() {
        return Stream.concat(Stream.ofNullable(lead), items());
    }

    public long ticked() {
        return all().filter(Item::ticked).count();
    }

    public long changes() {
        return all().filter(Item::hasAdvice).count();
    }

    public boolean asks() {
        return all().map(Item::question).anyMatch(Objects::nonNull);
    }

    public JsonNode frozen() {
        return JSON.valueToTree(this);
    }

    /** One that was frozen. */
    public static Result read(JsonNode frozen) {
        try {
            return JSON.treeToValue(frozen, Result.class);
        } catch (JsonProcessingException wrong) {
            throw new IllegalArgumentException("This isn't a checklist's result.", wrong);
        }
    }
}
