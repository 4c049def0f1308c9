package ai.magichour.helpcenter.desk.problems;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What customers read about a problem that many had at once. */
@MessageBundle("problems")
public interface ProblemWords {

    @Message("“{title}”: {credits}")
    String ofProject(String title, String credits);

    @Message("The problem that we had told you about is over: {sentence} {credits}")
    String inTicket(String sentence, String credits);
}
