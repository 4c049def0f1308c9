package ai.magichour.helpcenter.checklists.prompts;

import ai.magichour.helpcenter.checklists.findings.Case;
import ai.magichour.helpcenter.checklists.findings.Check;
import ai.magichour.helpcenter.checklists.findings.Finding;
import ai.magichour.helpcenter.checklists.findings.Note;
import ai.magichour.helpcenter.checklists.findings.Question;
import ai.magichour.helpcenter.checklists.findings.Verdict;
import ai.magichour.helpcenter.projects.catalogue.Advice;
import ai.magichour.helpcenter.projects.catalogue.Tool.Wish;
import java.util.stream.Stream;

/** What the words of a prompt suggest. Rules over words point at something; they never say that it is the cause. */
final class PromptReading {

    private static final long FEW = 3;
    private static final int LONGEST_QUOTED = 60;

    private PromptReading() {}

    /** Nothing for a tool that wants no kind of words, or for a prompt that isn't read. */
    static Stream<Finding> of(Case c) {
        var kind = c.tool().advice().prompt();
        if (kind == null) {
            return Stream.empty();
        }
        var typed = c.asked().prompt().filter(prompt -> !prompt.isBlank());
        var words = c.words().prompts();
        if (typed.isEmpty()) {
            return Stream.of(says(c, kind, words.notTold()));
        }
        var prompt = Prompt.of(typed.get());
        if (!prompt.isEnglish()) {
            return Stream.of(says(c, kind, words.notEnglish()));
        }
        var conflict = conflict(c, prompt);
        return kind == Advice.Prompt.CHANGE || kind == Advice.Prompt.STYLE
                ? Stream.of(ofKind(c, kind, prompt, typed.get()), conflict)
                : Stream.of(detail(c, kind, prompt, typed.get()), ofKind(c, kind, prompt, typed.get()), conflict);
    }

    /** Where we can't read it, the person can. */
    private static Finding says(Case c, Advice.Prompt kind, String missing) {
        return Note.on(c, Check.PROMPT_LANGUAGE)
                .needed(PromptParts.wanted(c, kind))
                .ask(Question.PROMPT_SAYS, PromptParts.wanted(c, kind))
                .answered(Verdict.WORTH_TRYING, missing, null, PromptParts.pattern(c, kind));
    }

    private static Finding detail(Case c, Advice.Prompt kind, Prompt prompt, String typed) {
        var words = c.words().prompts();
        var note = Note.on(c, Check.PROMPT_DETAIL)
                .measured(words.quoted(cut(typed)))
                .needed(PromptParts.wanted(c, kind));
        return prompt.details() >= FEW ? note.fine() : note.worthTrying(words.open(), PromptParts.pattern(c, kind));
    }

    private static Finding ofKind(Case c, Advice.Prompt kind, Prompt prompt, String typed) {
        return switch (kind) {
            case SCENE, PICTURE -> PromptParts.of(c, kind, prompt, typed);
            case MOTION -> motion(c, prompt, typed);
            case STYLE -> style(c, prompt, typed);
            case CHANGE -> change(c, prompt, typed);
        };
    }

    private static Finding motion(Case c, Prompt prompt, String typed) {
        var words = c.words().prompts();
        var note = Note.on(c, Check.PROMPT_MOTION)
                .measured(words.quoted(cut(typed)))
                .needed(words.motion());
        return prompt.moves()
                ? note.fine()
                : note.worthTrying(words.still() + " " + words.byWords(), PromptParts.pattern(c, Advice.Prompt.MOTION));
    }

    private static Finding style(Case c, Prompt prompt, String typed) {
        var words = c.words().prompts();
        var note = Note.on(c, Check.PROMPT_STYLE).needed(words.look());
        var content = prompt.asksFor(Wish.CONTENT);
        return content.isEmpty()
                ? note.measured(words.quoted(cut(typed))).fine()
                : note.measured(words.quoted(content.get()))
                        .worthTrying(words.content(content.get()), PromptParts.pattern(c, Advice.Prompt.STYLE));
    }

    private static Finding change(Case c, Prompt prompt, String typed) {
        var words = c.words().prompts();
        var note = Note.on(c, Check.PROMPT_CHANGE).needed(words.change());
        var changes = prompt.changes();
        return changes.size() < 2
                ? note.measured(words.quoted(cut(typed))).fine()
                : note.measured(words.quoted(c.measure().and(changes.subList(0, Math.min(5, changes.size())))))
                        .worthTrying(words.several(), PromptParts.pattern(c, Advice.Prompt.CHANGE));
    }

    private static Finding conflict(Case c, Prompt prompt) {
        var words = c.words().prompts();
        var note = Note.on(c, Check.PROMPT_CONFLICT).needed(words.agreeing());
        return prompt.conflict()
                .map(both -> note.measured(words.pair(both.one(), both.other()))
                        .worthTrying(words.conflict(), words.keepOne(both.one(), both.other())))
                .orElseGet(() -> note.measured(words.noOpposites()).fine());
    }

    private static String cut(String typed) {
        var line = typed.strip().replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= LONGEST_QUOTED
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST_QUOTED)).strip() + "…";
    }
}
