package ai.magichour.helpcenter.checklists.findings;

import ai.magichour.helpcenter.checklists.words.Vocabulary;
import ai.magichour.helpcenter.projects.catalogue.Catalogue;
import ai.magichour.helpcenter.projects.catalogue.Model;
import ai.magichour.helpcenter.projects.catalogue.Tool;
import ai.magichour.helpcenter.projects.verdict.State;
import java.util.Optional;

/**
 * Everything that a check may look at. It has no clock and asks nobody: the same case gives the same findings.
 *
 * @param tool null for one that isn't in the catalogue
 * @param model null where none is told, or it isn't in the catalogue
 * @param group where the project is; one that completed was taken by the platform, whatever its plan
 */
public record Case(
        Catalogue catalogue,
        Tool tool,
        Model model,
        Asked asked,
        State.Group group,
        String errorCode,
        String errorMessage,
        Answers answers,
        Vocabulary words,
        Measure measure) {

    public static Case of(
            Catalogue catalogue,
            String media,
            String type,
            Asked asked,
            State.Group group,
            String errorCode,
            String errorMessage,
            Answers answers,
            Vocabulary words,
            Measure measure) {
        return new Case(
                catalogue,
                catalogue.tool(media, type).orElse(null),
                asked.text("model")
                        .flatMap(name -> catalogue.model(media, name))
                        .orElse(null),
                asked,
                group,
                errorCode,
                errorMessage,
                answers,
                words,
                measure);
    }

    public boolean isCompleted() {
        return group == State.Group.COMPLETED;
    }

    /** The mode by its name of today. */
    public Optional<String> mode() {
        var former = tool.limits().formerModes();
        return asked.text("mode").map(mode -> former.getOrDefault(mode, mode));
    }

    /** The file that the tool takes by that name, among those it was given. */
    public Optional<Source> source(Tool.Input input) {
        return asked.source(input.role());
    }
}
