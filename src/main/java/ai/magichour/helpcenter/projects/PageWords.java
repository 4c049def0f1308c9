package ai.magichour.helpcenter.projects;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What customers read around their projects; the verdict's words are {@link
 * ai.magichour.helpcenter.projects.verdict.ProjectWords}. */
@MessageBundle("pages")
public interface PageWords {

    @Message("Your projects’ names and what you sent to make them")
    String keptContent();

    @Message("Until you delete the project on the platform; then it goes here too")
    String keptContentUntil();

    @Message("So that a verdict can name the project and look at what went in. It’s the platform’s to delete.")
    String keptContentWhy();

    @Message("Your projects’ states, times, costs and errors")
    String keptStates();

    @Message("No end is set")
    String keptStatesUntil();

    @Message("Your credit lines speak of them, and make no sense without.")
    String keptStatesWhy();
}
