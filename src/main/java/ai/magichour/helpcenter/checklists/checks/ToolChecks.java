package ai.magichour.helpcenter.checklists.checks;

import ai.magichour.helpcenter.checklists.findings.Case;
import ai.magichour.helpcenter.checklists.findings.Check;
import ai.magichour.helpcenter.checklists.findings.Finding;
import ai.magichour.helpcenter.checklists.findings.Note;
import ai.magichour.helpcenter.checklists.findings.Question;
import ai.magichour.helpcenter.checklists.findings.Verdict;
import ai.magichour.helpcenter.checklists.prompts.Prompt;
import ai.magichour.helpcenter.projects.catalogue.Tool;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether another tool is made for what was wanted: by the words of the prompt, and by asking. */
final class ToolChecks {

    private ToolChecks() {}

    static Stream<Finding> of(Case c) {
        return Stream.concat(wish(c).stream(), Stream.of(fit(c)));
    }

    /** The first tool that the prompt's words ask for, if any; in a language that we can't read they ask for nothing. */
    private static Optional<Finding> wish(Case c) {
        var prompt = c.asked().prompt().map(Prompt::of).filter(Prompt::isEnglish);
        if (prompt.isEmpty()) {
            return Optional.empty();
        }
        return c.tool().instead().stream()
                .filter(other -> other.wish() != null
                        && prompt.get().asksFor(other.wish()).isPresent())
                .findFirst()
                .map(other -> wish(c, prompt.get().asksFor(other.wish()).get(), tool(c, other)));
    }

    private static Finding wish(Case c, String words, Tool other) {
        return Note.on(c, Check.TOOL_WISH)
                .measured(c.words().prompts().quoted(words))
                .needed(c.words().advice().toolIsFor(c.tool().name()))
                .elsewhere(other)
                .worthTrying(c.words().advice().wish(words), use(c, other));
    }

    private static Finding fit(Case c) {
        var tool = c.tool();
        var words = c.words().advice();
        var other = tool.instead().stream().findFirst().map(one -> tool(c, one)).orElse(null);
        return Note.on(c, Check.TOOL_FIT)
                .elsewhere(c.answers().isNo(Question.TOOL_FIT.key()) ? other : null)
                .ask(Question.TOOL_FIT, tool.goodFor())
                .answered(
                        Verdict.WORTH_TRYING,
                        words.yourPurpose(),
                        words.otherPurpose(),
                        other == null ? words.otherTool() : use(c, other));
    }

    private static String use(Case c, Tool other) {
        return c.words().advice().useTool(other.name(), other.goodFor());
    }

    private static Tool tool(Case c, Tool.Instead other) {
        return c.catalogue().tool(other.media(), other.type()).orElseThrow();
    }
}
