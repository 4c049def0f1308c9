package ai.magichour.helpcenter.desk.discrepancies;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What customers read about what was noticed before they wrote. */
@MessageBundle("discrepancies")
public interface DiscrepancyWords {

    @Message("What didn’t fit in your projects and credits, and that we noticed")
    String kept();

    @Message("No end is set.")
    String keptUntil();

    @Message("So that the same thing isn’t looked into twice. It rests on your projects and lines, and nothing else.")
    String keptWhy();
}
