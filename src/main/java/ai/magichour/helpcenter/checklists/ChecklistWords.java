package ai.magichour.helpcenter.checklists;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What a checklist's page says around what the checks find. */
@MessageBundle("checklists")
public interface ChecklistWords {

    // Headings, in the words of the article.

    @Message("Source quality")
    String source();

    @Message("Prompt clarity")
    String prompt();

    @Message("Model choice")
    String model();

    @Message("Duration")
    String duration();

    @Message("Tool selection")
    String tool();

    @Message("Input compatibility")
    String input();

    @Message("Nothing is published for this tool that we could check here.")
    String nothingPublished();

    @Message("We don’t know what this tool takes, so we can’t say.")
    String toolUnknown();

    // Verdicts.

    @Message("Looks fine")
    String fine();

    @Message("Likely the cause")
    String likely();

    @Message("Worth trying")
    String worthTrying();

    @Message("Can’t tell from here")
    String unknown();

    @Message("What the platform said")
    String platformSaid();

    // The sentence on top.

    @Message("Most likely: {title}. Yours is {measured}, and it needs {needed}.")
    String mostLikelyMeasured(String title, String measured, String needed);

    @Message("Most likely: {title}.")
    String mostLikely(String title);

    @Message("Nothing is clearly the cause. Worth trying first: {title}.")
    String tryFirst(String title);

    @Message("Nothing that we can measure stands out. What you see and hear may tell more.")
    String onlyQuestions();

    @Message("Nothing that we can check stands out.")
    String nothing();

    // Answers.

    @Message("Yes")
    String yes();

    @Message("No")
    String no();

    @Message("I’m not sure")
    String unsure();

    @Message("Open {tool}")
    String open(String tool);

    // The page.

    @Message("Checklist: {title}")
    String title(String title);

    @Message("There is a problem")
    String problemTitle();

    @Message("Choose one of the answers.")
    String problem();

    @Message("What the checklist found")
    String found();

    @Message("What you answered, changed and said with a project’s checklist, and what it advised")
    String kept();

    @Message("Until you delete it")
    String keptUntil();

    @Message("So that it goes on where you stopped, and support needn’t ask again. Counted over all customers, it shows"
            + " which advice helps.")
    String keptWhy();

    @Message("Saved. Your answers are in the result below.")
    String saved();
}
