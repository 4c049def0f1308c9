package ai.magichour.helpcenter.checklists;

import ai.magichour.helpcenter.projects.Project;
import ai.magichour.helpcenter.projects.Steps;
import ai.magichour.helpcenter.projects.catalogue.Tool;
import ai.magichour.helpcenter.projects.cost.Cost;
import ai.magichour.helpcenter.projects.verdict.State;
import ai.magichour.helpcenter.web.Formats;
import java.util.List;

/**
 * Everything a checklist's page says.
 *
 * @param tool null for one that isn't in the catalogue
 * @param state the project's state in a word
 * @param cost why it cost what it cost; null where there is nothing to explain
 * @param help the address where somebody gets help
 * @param problems the questions whose answer couldn't be taken
 */
public record ChecklistPage(
        Result result,
        Project project,
        Tool tool,
        String title,
        String state,
        Cost cost,
        String help,
        List<String> problems,
        boolean isSaved,
        Formats formats) {

    public String address() {
        return Steps.checklist(project);
    }

    /** Whether there is a result that could be better, or none. */
    public State.Group group() {
        return project.state().group();
    }

    public boolean isWrong() {
        return !problems.isEmpty();
    }

    public boolean isProblem(String key) {
        return problems.contains(key);
    }

    public boolean isSolved() {
        return result.outcome() == Outcome.SOLVED;
    }

    public boolean isHelpNeeded() {
        return result.outcome() == Outcome.HELP;
    }

    /** When the catalogue's facts on the tool were read. */
    public String sourceDay() {
        return formats.day(tool.source().date().atStartOfDay(formats.zone()).toInstant());
    }

    /** Whether there is anything to fill in. */
    public boolean isForm() {
        return result.asks() || result.changes() > 0;
    }
}
