package ai.magichour.helpcenter.checklists.prompts;

import ai.magichour.helpcenter.checklists.findings.Case;
import ai.magichour.helpcenter.checklists.findings.Check;
import ai.magichour.helpcenter.checklists.findings.Finding;
import ai.magichour.helpcenter.checklists.findings.Note;
import ai.magichour.helpcenter.projects.catalogue.Range;
import java.util.stream.Stream;

/** Whether there is a prompt, how long it is, and whether the tool reads it. What it says is for {@link PromptReading}. */
public final class PromptChecks {

    private PromptChecks() {}

    public static Stream<Finding> of(Case c) {
        return Stream.of(length(c), read(c), PromptReading.of(c)).flatMap(some -> some);
    }

    private static Stream<Finding> length(Case c) {
        var range = c.tool().limits().promptCharacters();
        if (range == null) {
            return Stream.empty();
        }
        var words = c.words().prompts();
        var note = Note.on(c, Check.PROMPT_LENGTH).needed(needed(c, range));
        var prompt = c.asked().prompt();
        if (prompt.isEmpty()) {
            return Stream.of(note.unknown(words.notTold()));
        }
        var count = count(prompt.get());
        note.measured(c.measure().characters(count));
        if (range.max() != null && count > range.max()) {
            return Stream.of(note.likely(
                    words.tooLong(c.measure().characters(range.max())),
                    words.shorten(c.measure().characters(count - range.max()))));
        }
        return Stream.of(range.contains(count) ? note.fine() : note.likely(words.missing(), words.write()));
    }

    private static String needed(Case c, Range range) {
        return range.max() == null
                ? c.words().checks().atLeast(c.measure().characters(range.min()))
                : c.words().checks().atMost(c.measure().characters(range.max()));
    }

    /** As a person counts, without the space around it. */
    private static long count(String prompt) {
        var text = prompt.strip();
        return text.codePointCount(0, text.length());
    }

    /** A prompt in a mode that doesn't read one changes nothing. */
    private static Stream<Finding> read(Case c) {
        var reading = c.tool().limits().promptModes();
        if (reading.isEmpty()) {
            return Stream.empty();
        }
        var words = c.words().prompts();
        var modes = c.measure().or(reading);
        var note = Note.on(c, Check.PROMPT_READ).needed(words.modes(modes));
        var prompt = c.asked().prompt();
        if (prompt.isEmpty()) {
            return Stream.of(note.unknown(words.notTold()));
        }
        if (prompt.get().isBlank()) {
            return Stream.of(note.measured(words.none()).fine());
        }
        var mode = c.mode();
        if (mode.isEmpty()) {
            return Stream.of(note.unknown(c.words().checks().notTold()));
        }
        note.measured(words.inMode(mode.get()));
        if (reading.contains(mode.get())) {
            return Stream.of(note.fine());
        }
        return Stream.of(
                c.tool().limits().modes().contains(mode.get())
                        ? note.likely(words.notRead(), words.otherMode(modes))
                        : note.unknown(c.words().checks().notListed(mode.get())));
    }
}
