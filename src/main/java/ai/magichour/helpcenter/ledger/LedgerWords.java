package ai.magichour.helpcenter.ledger;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What customers read about the books that are kept of them; the lines' own words are with their page. */
@MessageBundle("ledger")
public interface LedgerWords {

    @Message("Every line of your credits, with its balance")
    String kept();

    @Message("No end is set")
    String keptUntil();

    @Message(
            "They’re the books: what was charged and what came back can be proved only while nobody can take a line out.")
    String keptWhy();

    @Message("What support asked the platform to give back to you, and what came of it")
    String keptCommands();

    @Message("No end is set")
    String keptCommandsUntil();

    @Message("It belongs to the books: it says why a line is there.")
    String keptCommandsWhy();
}
