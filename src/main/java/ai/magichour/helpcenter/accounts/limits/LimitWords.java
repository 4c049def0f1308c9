package ai.magichour.helpcenter.accounts.limits;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What somebody over a limit reads: what there was too much of, and from when on it works again. */
@MessageBundle("limits")
public interface LimitWords {

    @Message(
            "{#switch kind}{#case TICKETS}You’ve opened many tickets in a short time.{#case REPLIES}You’ve sent many messages in a short time.{#case UPLOADS}You’ve sent many files in a short time.{#case SEARCHES}You’ve searched very often in a short time.{#case CONFIRMATIONS}You’ve asked for many confirmation mails in a short time.{/switch} You can go on in {wait}, at {time}.")
    String tooMany(Kind kind, String wait, String time);

    @Message("Many searches in a short time")
    String searchesTitle();

    @Message("You can search again in {wait}, at {time}. What you typed is still here.")
    String searchAgain(String wait, String time);

    @Message("What you searched for")
    String searchedFor();

    @Message("Search again")
    String search();

    @Message("Your projects")
    String projects();

    @Message("Articles")
    String articles();
}
