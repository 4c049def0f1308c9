package ai.magichour.helpcenter.desk.problems;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What customers read about a problem that many had at once. */
@MessageBundle("problems")
public interface ProblemWords {

    @Message("“{title}”: {credits}")
    String ofProject(String title, String credits);

    @Message("It hit {projects} more of yours. The page of each says what happened to its credits.")
    String more(String projects);

    @Message("The problem that we had told you about is over: {sentence} {credits}")
    String inTicket(String sentence, String credits);
}
