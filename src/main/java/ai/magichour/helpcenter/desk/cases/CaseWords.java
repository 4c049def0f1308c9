package ai.magichour.helpcenter.desk.cases;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What customers read about what the desk keeps of them. The desk's own pages are in English, in their templates. */
@MessageBundle("cases")
public interface CaseWords {

    @Message("What support notes for itself while it works on your tickets")
    String keptNotes();

    @Message("as long as the ticket")
    String keptNotesUntil();

    @Message("so that whoever helps you next knows what was tried")
    String keptNotesWhy();
}
