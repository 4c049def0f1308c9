package ai.magichour.helpcenter.tickets.mail;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What customers read in letters about their tickets. Subjects hold a number and our own words, nothing else. */
@MessageBundle("letters")
public interface LetterWords {

    @Message("We have your message ({number})")
    String receivedSubject(String number);

    @Message("We have your message")
    String receivedTitle();

    @Message("Support sees the facts of your case beside it and answers by {time}. This is what you wrote:")
    String receivedLead(String time);

    @Message("An answer to your ticket {number}")
    String answeredSubject(String number);

    @Message("Support answered")
    String answeredTitle();

    @Message("This is the answer. You can reply on the ticket’s page; letters to this address aren’t read.")
    String answeredLead();

    @Message("Credits came back ({number})")
    String returnedSubject(String number);

    @Message("{credits} came back")
    String returnedTitle(String credits);

    @Message("They are a line in your ledger now. If that solves your ticket, tell us with one press on its page.")
    String returnedLead();

    @Message("Your credits are late, so we opened a ticket ({number})")
    String overdueSubject(String number);

    @Message("Your credits are late, so we opened a ticket for you")
    String overdueTitle();

    @Message("You asked to be told when they are back, and they should have been by now. There is nothing you need to"
            + " do: support has all the facts and answers by {time}.")
    String overdueLead(String time);

    @Message("Your ticket is closed ({number})")
    String closedSubject(String number);

    @Message("Your ticket is closed")
    String closedTitle();

    @Message("If it comes up again, reply on the ticket’s page by {time} and it is open again.")
    String closedLead(String time);

    @Message("Your credits are back")
    String backSubject();

    @Message("{credits} are back")
    String backTitle(String credits);

    @Message("You asked us to tell you when the credits of your {tool} project are back. They are a line in your ledger"
            + " now.")
    String backLead(String tool);

    @Message("See the project")
    String backLabel();

    @Message("You get this one letter because you pressed “Tell me when it’s back”.")
    String backWhy();

    @Message("Open ticket {number}")
    String label(String number);

    @Message("You get this letter because of your ticket {number}.")
    String why(String number);
}
