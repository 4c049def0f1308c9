package ai.magichour.helpcenter.projects;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the things that somebody sent with a project are called. */
@MessageBundle("sent")
public interface SentWords {

    @Message("Prompt")
    String prompt();

    @Message("Model")
    String model();

    @Message("Resolution")
    String resolution();

    @Message("Length")
    String length();

    @Message("Aspect ratio")
    String aspectRatio();

    @Message("Sound")
    String sound();

    @Message("face {width} px wide")
    String face(String width);

    @Message("Source: {role}")
    String source(String role);

    @Message("not described")
    String notDescribed();

    @Message("Yes")
    String yes();

    @Message("No")
    String no();

    @Message("Other")
    String other();
}
