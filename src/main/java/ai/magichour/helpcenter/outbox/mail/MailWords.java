package ai.magichour.helpcenter.outbox.mail;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What people read in letters that are about no feature in particular. */
@MessageBundle("mail")
public interface MailWords {

    @Message("Confirm your mail address")
    String confirmSubject();

    @Message(
            "Somebody who is signed in to the Magic Hour help center asked for its mail to come to this address. If that was you, open this link in a browser where you’re signed in, and confirm:")
    String confirmAsk();

    @Message("The link works once, until {time}.")
    String confirmUntil(String time);

    @Message("If it wasn’t you, do nothing. Without your confirmation this address isn’t used.")
    String confirmElse();

    @Message("Letters that we mailed to you")
    String kept();

    @Message("{days} after they were sent")
    String keptUntil(String days);

    @Message("To find out what became of one that didn’t arrive. After that only the fact that it was sent is left.")
    String keptWhy();
}
