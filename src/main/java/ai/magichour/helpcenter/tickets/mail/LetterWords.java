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

    @Message("They are a line in your ledger now. Your ticket stays closed; its page says so too.")
    String returnedAfterwardsLead();

    @Message("Your credits are late, so we opened a ticket ({number})")
    String overdueSubject(String number);

    @Message("Your credits are late, so we opened a ticket for you")
    String overdueTitle();

    @Message("You asked to be told when they are back, and they should have been by now. There is nothing you need to"
            + " do: support has all the facts and answers by {time}.")
    String overdueLead(String time);

    @Message("We saw that something went wrong, so we opened a ticket ({number})")
    String openedSubject(String number);

    @Message("We opened a ticket for you")
    String openedTitle();

    @Message(
            "Support saw that something went wrong before you had to tell us. There is nothing you need to do: they have all"
                    + " the facts and answer by {time}.")
    String openedLead(String time);

    @Message("A problem that you had is over")
    String problemSubject();

    @Message("A problem that you had is over")
    String problemTitle();

    @Message("This is what we had said about it: {sentence} It is over. This is what happened to your credits:")
    String problemLead(String sentence);

    @Message("See it here")
    String problemLabel();

    @Message("You get this one letter because it stopped a project of yours.")
    String problemWhy();

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
