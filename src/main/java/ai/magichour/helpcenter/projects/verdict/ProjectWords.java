package ai.magichour.helpcenter.projects.verdict;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * What customers read about a project. Happened first, then the credits, then what to do; times and numbers come
 * formatted. Error codes have words of their own in {@link CauseWords}.
 */
@MessageBundle("projects")
public interface ProjectWords {

    // What happened.

    @Message("Your {tool} project failed because {cause}.")
    String failedBecause(String tool, String cause);

    @Message("Your {tool} project failed. The platform’s own words: “{message}”{stop}")
    String failedSaying(String tool, String message, String stop);

    @Message("Your {tool} project failed, and the platform gave no reason.")
    String failed(String tool);

    @Message("Your {tool} project was canceled.")
    String canceled(String tool);

    @Message("Your {tool} project finished.")
    String completed(String tool);

    @Message("Your {tool} project finished, but gave no result.")
    String completedWithoutOutput(String tool);

    @Message("Your {tool} project is a draft and hasn’t been sent off.")
    String draft(String tool);

    @Message("Your {tool} project is waiting for its turn.")
    String queued(String tool);

    @Message("Your {tool} project is being made.")
    String rendering(String tool);

    @Message("Your {tool} project has been going for {length}; this usually takes {usual}.")
    String late(String tool, String length, String usual);

    @Message("The platform calls your {tool} project “{status}”, and we don’t know that word.")
    String unknownStatus(String tool, String status);

    // What it means for the credits.

    @Message("Your {credits} came back at {time}.")
    String returned(String credits, String time);

    @Message("{credits} came back at {time}, more than the {charged} it cost. Support can see that too.")
    String returnedMore(String credits, String charged, String time);

    @Message("{credits} were returned to you as goodwill at {time}.")
    String goodwill(String credits, String time);

    @Message("{credits} came back at {time}, and nothing more is due.")
    String returnedNothingDue(String credits, String time);

    @Message("It gave you a result, so the {credits} were used. If it isn’t what you hoped for, let’s see why.")
    String used(String credits);

    @Message("It gave you a result and cost you nothing.")
    String free();

    @Message("It gave you a result. No charge for it has reached your ledger.")
    String usedNothing();

    @Message("It counts as completed, so its {credits} aren’t on their way back by themselves. Ask us to check.")
    String usedWithoutOutput(String credits);

    @Message("Nothing was charged for it in your ledger. Ask us to check what became of it.")
    String nothingWithoutOutput();

    @Message("{credits} are set aside for it: an estimate until it finishes.")
    String held(String credits);

    @Message("{back} of {charged} are back already; the rest is set aside for it until it finishes.")
    String heldPartly(String back, String charged);

    @Message("There is no charge for it in your ledger yet.")
    String heldNothing();

    @Message("Support asked for your {credits} to be returned. They count as back when your ledger shows it.")
    String askedFor(String credits);

    @Message("{back} of {charged} came back at {time}. We expect the rest by {expected}, by our estimate.")
    String partlyExpected(String back, String charged, String time, String expected);

    @Message("{back} of {charged} came back at {time}. The rest should have followed by {expected} and hasn’t.")
    String partlyOverdue(String back, String charged, String time, String expected);

    @Message("{back} of {charged} came back at {time}. Whether the rest does isn’t known here: {reason}.")
    String partlyUnknown(String back, String charged, String time, String reason);

    @Message("in this case it’s not published")
    String reasonNotPublished();

    @Message("we haven’t heard from the platform lately")
    String reasonQuiet();

    @Message("It cost you nothing, so there is nothing to return.")
    String notCharged();

    @Message("Your {credits} should come back by {expected}, by our estimate.")
    String pending(String credits, String expected);

    @Message("Most credits returned in the last 7 days took under {length}.")
    String pace(String length);

    @Message("Your {credits} should have been back by {expected} and aren’t. Tell support, and we’ll look into it.")
    String overdue(String credits, String expected);

    // Why we can't say.

    @Message("What the platform told us about it doesn’t fit together, so we can’t say where its credits are. The books"
            + " are being checked.")
    String unknownChecking();

    @Message("So we can’t say whether its credits come back. Ask us, and we’ll find out.")
    String unknownStatusCredits();

    @Message("We’re missing part of your credit history {after}, so we can’t say yet where its credits are. We keep"
            + " checking.")
    String unknownMissing(String after);

    @Message("after line {line}")
    String afterLine(String line);

    @Message("from its first line on")
    String fromTheStart();

    @Message("Your ledger shows no charge for it up to line {line}, and the platform doesn’t say what it cost. So we"
            + " can’t say yet.")
    String unknownNoCharge(String line);

    @Message("No line of your credits has reached us, and the platform doesn’t say what it cost. So we can’t say yet.")
    String unknownNoLines();

    @Message("It’s not published whether credits come back in this case, so we can’t say about these {credits}. Ask us,"
            + " and we’ll find out.")
    String unknownNotPublished(String credits);

    @Message("Your {credits} hadn’t come back when we last heard from the platform, at {time}. What happened since"
            + " isn’t here yet.")
    String unknownQuiet(String credits, String time);

    @Message("Your {credits} hadn’t come back so far, and we haven’t heard from the platform lately.")
    String unknownNeverHeard(String credits);

    // Short words for lists.

    @Message("Draft")
    String stateDraft();

    @Message("Waiting")
    String stateQueued();

    @Message("In progress")
    String stateRendering();

    @Message("Completed")
    String stateComplete();

    @Message("Failed")
    String stateError();

    @Message("Canceled")
    String stateCanceled();

    @Message("Not known: {word}")
    String stateUnknown(String word);

    @Message("{credits} returned")
    String moneyReturned(String credits);

    @Message("{credits} as goodwill")
    String moneyGoodwill(String credits);

    @Message("{credits} used")
    String moneyUsed(String credits);

    @Message("{credits} set aside")
    String moneyHeld(String credits);

    @Message("no charge yet")
    String moneyNone();

    @Message("{credits} asked for")
    String moneyAskedFor(String credits);

    @Message("{back} of {charged} returned")
    String moneyPartly(String back, String charged);

    @Message("not charged")
    String moneyNotCharged();

    @Message("{credits} due back by {time}")
    String moneyPending(String credits, String time);

    @Message("{credits} not back yet")
    String moneyOverdue(String credits);

    @Message("credits not known yet")
    String moneyUnknown();

    // Next steps: a button says what it does.

    @Message("Try again")
    String stepTryAgain();

    @Message("Report missing credits")
    String stepReport();

    @Message("Tell me when it’s back")
    String stepWatch();

    @Message("We’ll tell you when it’s back. If it’s late, we open a ticket for you.")
    String watched();

    @Message("Improve the result")
    String stepImprove();

    @Message("Check what you sent")
    String stepCheck();

    @Message("Ask us to check")
    String stepAsk();

    @Message("See your credits")
    String stepCredits();

    @Message("Failed or completed: what happens to credits")
    String stepArticle();

    @Message("Something looks wrong? Write to support")
    String stepWrite();

    @Message("What this error means")
    String stepErrors();

    @Message("Why it can take a while")
    String stepWaiting();

    @Message("Blocked by the content policy")
    String stepPolicy();

    // What support says of a failure that many have.

    @Message("A known problem:")
    String known();

    @Message("It is over since {time}.")
    String knownOver(String time);
}
