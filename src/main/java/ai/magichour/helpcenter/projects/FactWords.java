package ai.magichour.helpcenter.projects;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What customers read on one project's page around its verdict: the timeline and the facts. Numbers and times come formatted. */
@MessageBundle("facts")
public interface FactWords {

    @Message("Verdict")
    String verdict();

    @Message("a new try of")
    String retryOf();

    @Message("an earlier project")
    String earlier();

    @Message("Credits are one thing, payments another: see")
    String payments();

    @Message("credits back or money back")
    String paymentsArticle();

    @Message("You can always")
    String youCanAlways();

    @Message("write to support about this project")
    String write();

    // The timeline.

    @Message("What happened, and your credits")
    String timeline();

    @Message("Nobody has told us when anything happened to this project.")
    String noMoments();

    @Message("balance {balance} · line {line}")
    String lineOf(String balance, String line);

    @Message("Net cost so far {credits}.")
    String netCost(String credits);

    @Message("Net cost 0.")
    String netNothing();

    @Message("No charge for it in your ledger.")
    String noCharge();

    @Message("As of line {line}.")
    String asOf(String line);

    @Message("As of line {line}, heard at {time}.")
    String asOfHeard(String line, String time);

    @Message("No line of your credits has reached us yet.")
    String noLine();

    @Message("All your credits")
    String allCredits();

    // The facts.

    @Message("The facts")
    String title();

    @Message("Project ID")
    String id();

    @Message("Open it on the platform")
    String open();

    @Message("Tool")
    String tool();

    @Message("usually takes {length}")
    String usually(String length);

    @Message("The platform’s status")
    String status();

    @Message("The platform’s message")
    String platformSaid();

    @Message("Finished")
    String finished();

    @Message("Net cost, says the platform")
    String cost();

    @Message("Results")
    String results();

    @Message("Not said")
    String notSaid();

    @Message("What you sent")
    String sent();

    @Message(
            "This project was deleted on the platform, so its name and what you sent are no longer kept here. Your credit lines stay.")
    String deleted();

    @Message("The platform didn’t tell us what you sent.")
    String notTold();

    // A project of which only the ledger knows.

    @Message("A project on its way")
    String arriving();

    @Message("Charged {credits}; the project hasn’t reached us yet.")
    String arrivingCharged(String credits);

    @Message("Charged {credits}, {back} of them returned; the project hasn’t reached us yet.")
    String arrivingBack(String credits, String back);

    @Message("Your ledger names this project, and it hasn’t reached us yet.")
    String arrivingNamed();

    @Message(
            "Until the platform tells us about it, we can’t say whether it failed or completed. This page changes when it does.")
    String arrivingUntil();

    @Message("Its lines in your ledger")
    String arrivingLines();
}
