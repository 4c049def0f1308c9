package ai.magichour.helpcenter.tickets;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What customers read around their tickets. Times and numbers come formatted. */
@MessageBundle("tickets")
public interface TicketWords {

    // Why somebody writes.

    @Message("It failed, and my credits aren’t back")
    String creditsNotBack();

    @Message("It failed several times in a row")
    String failedRepeatedly();

    @Message("I was charged more than once for errors")
    String chargedForErrors();

    @Message("I can’t tell whether it failed or completed")
    String notSure();

    @Message("It completed, but the result is broken")
    String looksBroken();

    @Message("It completed, but isn’t what I hoped for")
    String notWhatIHoped();

    @Message("Something else")
    String somethingElse();

    // Why one of them is chosen already.

    @Message("Chosen for you: your {credits} should have been back by {time}.")
    String becauseOverdue(String credits, String time);

    @Message("Chosen for you: a part came back, {credits} are still out.")
    String becausePartly(String credits);

    @Message("Chosen for you: its {credits} aren’t back so far.")
    String becauseOut(String credits);

    @Message("Chosen for you: your last {tool} projects all failed.")
    String becauseInARow(String tool);

    @Message("Chosen for you: more than one of your failed projects still costs you credits.")
    String becauseStillOut();

    @Message("Chosen for you: it has been going far longer than usual.")
    String becauseLate();

    @Message("Chosen for you: it counts as completed and gave no result.")
    String becauseNoOutput();

    @Message("Chosen for you: the platform uses a word for it that we don’t know.")
    String becauseStatusUnknown();

    // The list.

    @Message("Your tickets")
    String title();

    @Message("Open")
    String open();

    @Message("Closed")
    String closed();

    @Message("Write to support")
    String write();

    @Message("You have no open ticket.")
    String noneOpen();

    @Message("You have no closed ticket.")
    String noneClosed();

    @Message("Older tickets")
    String older();

    @Message("Newest")
    String newest();

    @Message("There are no more tickets here.")
    String noMore();

    @Message("Waiting for support since {time}")
    String listSupport(String time);

    @Message("Waiting for you since {time}")
    String listYou(String time);

    @Message("Waiting for the platform since {time}")
    String listPlatform(String time);

    @Message("Closed {time}")
    String listClosed(String time);

    // Which project.

    @Message("Which project is it about?")
    String chooseTitle();

    @Message("Choose it, and everything support needs to know about it is filled in.")
    String chooseLead();

    @Message("Project ID or link")
    String chooseLabel();

    @Message("Take this one")
    String chooseTake();

    @Message(
            "We can’t find a project of yours with this ID or link. Copy it from the project’s page on the platform, or"
                    + " choose one below.")
    String chooseNotFound();

    @Message("Your projects")
    String chooseYours();

    @Message("No project of yours has reached us yet.")
    String chooseNone();

    @Message("It isn’t about a project")
    String chooseNothing();

    // Before the form.

    @Message("You already have an open ticket for this")
    String triageOpenTitle();

    @Message("What you add there reaches whoever is working on it.")
    String triageOpenLead();

    @Message("Add to {number}")
    String triageOpenAdd(String number);

    @Message("Your credits are back already")
    String triageReturnedTitle();

    @Message("Your credits are on their way")
    String triageOnTheWayTitle();

    @Message("It cost you nothing")
    String triageNotChargedTitle();

    @Message("Support has asked for your credits already")
    String triageAskedForTitle();

    @Message("Tell me when it’s back")
    String watch();

    @Message("We’ll write to {address} when they’re back. If they’re late, we open a ticket for you.")
    String watchedMail(String address);

    @Message("We’ll tell you here when they’re back. If they’re late, we open a ticket for you. For a letter too, add a"
            + " mail address under your name.")
    String watchedHere();

    @Message("See the project")
    String seeProject();

    @Message("Write to support anyway")
    String writeAnyway();

    // The form.

    @Message("Write to support")
    String askTitle();

    @Message("Only what you expected is for you to write. The facts below go along by themselves.")
    String askLead();

    @Message("This goes along")
    String evidenceTitle();

    @Message("Only you and support can see it.")
    String evidenceWho();

    @Message("This information is wrong")
    String wrongSummary();

    @Message("What is wrong, and what is right?")
    String wrongLabel();

    @Message("What is it about?")
    String concernLabel();

    @Message("What did you expect to happen?")
    String expectedLabel();

    @Message("A sentence or two is enough. Please leave out passwords and card numbers.")
    String expectedHint();

    @Message("What happened instead? (if it isn’t in the facts)")
    String happenedLabel();

    @Message("Files (if they help)")
    String filesLabel();

    @Message("Up to 5 pictures, clips, sounds, PDF or text files of 25 MB each. Where a picture was taken is removed.")
    String filesHint();

    @Message("Attached")
    String attached();

    @Message("Remove {name}")
    String remove(String name);

    @Message("We kept what you typed at {time}.")
    String kept(String time);

    @Message("Please add your files again.")
    String keptFiles();

    @Message("Check before sending")
    String toCheck();

    @Message("There is a problem")
    String problemTitle();

    @Message("Error: {title}")
    String errorTitle(String title);

    @Message("Choose what it is about.")
    String problemNoConcern();

    @Message("Write what you expected to happen.")
    String problemNoExpectation();

    @Message("This text may have {most} characters; it has {by} more.")
    String problemTooLong(String most, String by);

    @Message("Write your reply.")
    String problemNoReply();

    // Check your answers.

    @Message("Check before you send")
    String checkTitle();

    @Message("This is everything that support will get. They answer by {time}.")
    String checkLead(String time);

    @Message("Change")
    String change();

    @Message("Send to support")
    String send();

    @Message("Not added")
    String nothingTyped();

    @Message("No mail address of yours is known, so the answer will be here and no letter comes.")
    String noMail();

    @Message("We’ll also write to {address}.")
    String mailTo(String address);

    @Message("What you expected")
    String headExpected();

    @Message("What happened instead")
    String headHappened();

    @Message("What is wrong in the facts")
    String headWrong();

    // A form that is gone, and one that couldn't be kept.

    @Message("This form isn’t here any more")
    String goneTitle();

    @Message("It was sent, belongs to another account, or is older than 30 days.")
    String goneLead();

    @Message("See your tickets")
    String seeTickets();

    @Message("We couldn’t keep this just now")
    String notSavedTitle();

    @Message("That was on our side, and nothing was sent. Your text is still here: try again in a minute, or copy it.")
    String notSavedLead();

    @Message("Try again")
    String tryAgain();

    @Message("Reference {reference}")
    String reference(String reference);

    // Over a limit.

    @Message("That was a lot at once")
    String laterTitle();

    @Message("You can go on in {wait}, at {time}. What you typed is kept.")
    String laterLead(String wait, String time);

    @Message("Back to what you typed")
    String laterBack();

    // Confirmation.

    @Message("Sent. Your ticket is {number}")
    String confirmTitle(String number);

    @Message("What happens next")
    String nextTitle();

    @Message("Support reads it with the facts beside it and answers by {time}.")
    String nextAnswer(String time);

    @Message("If credits come back meanwhile, this ticket says so by itself.")
    String nextCredits();

    @Message("You can add to it at any time on the ticket’s page.")
    String nextAdd();

    @Message("Go to the ticket")
    String toTicket();

    @Message("A copy of what you sent")
    String copyTitle();

    @Message("Ticket")
    String number();

    @Message("Sent at")
    String sentAt();

    // The thread.

    @Message("You")
    String you();

    @Message("Support")
    String support();

    @Message("Help center")
    String help();

    @Message("You are waiting for support; they answer by {time}.")
    String waitingUntil(String time);

    @Message("You are waiting for support.")
    String waitingForSupport();

    @Message("Support meant to answer by {time} and hasn’t. Sorry: your ticket now stands first in their list.")
    String waitingTooLong(String time);

    @Message("Support is waiting for you since {time}.")
    String waitingForYou(String time);

    @Message("Support asked the platform at {time} to return credits. They count as back when your ledger shows it.")
    String waitingForPlatform(String time);

    @Message("Closed at {time}.")
    String closedAt(String time);

    @Message("You said that it’s solved.")
    String resolvedSolved();

    @Message("Your credits came back.")
    String resolvedReturned();

    @Message("Support explained what happened.")
    String resolvedExplained();

    @Message("It goes on in another ticket of yours.")
    String resolvedDuplicate();

    @Message("We asked you something and heard nothing since.")
    String resolvedNoAnswer();

    @Message("It goes on from {number}")
    String follows(String number);

    @Message("You asked to be told when the credits of this project are back. They are late, so this ticket was opened"
            + " for you.")
    String eventOpenedForYou();

    @Message("Support saw that something went wrong and opened this ticket for you.")
    String eventOpenedBySupport();

    @Message("{credits} came back. Does that solve it?")
    String eventReturned(String credits);

    @Message("{credits} came back. The ticket stays closed.")
    String eventReturnedAfterwards(String credits);

    @Message("This ticket was closed.")
    String eventClosed();

    @Message("This ticket was taken up again.")
    String eventReopened();

    @Message("Support asked the platform to return {credits}. They count as back when your ledger shows it.")
    String eventAskedFor(String credits);

    @Message("The platform declined to return {credits}. Support looks at what can be done.")
    String eventRefused(String credits);

    @Message("Letter sent {time}")
    String mailed(String time);

    @Message("A letter is on its way")
    String mailWaiting();

    @Message("The letter hasn’t gone out yet; we keep trying")
    String mailLate();

    @Message("The letter couldn’t be delivered; everything is here")
    String mailDead();

    @Message("The facts when it was sent")
    String thenTitle();

    @Message("The facts now")
    String nowTitle();

    @Message("Something has changed since:")
    String nowLead();

    @Message("Your reply")
    String replyLabel();

    @Message("Send reply")
    String sendReply();

    @Message("Your reply was not sent")
    String replyNotSent();

    @Message("Is it solved?")
    String solvedTitle();

    @Message("This solved it")
    String solvedYes();

    @Message("Not solved")
    String solvedNo();

    @Message("You can take this ticket up again until {time}: just reply.")
    String reopenUntil(String time);

    @Message("It has been closed for more than 14 days. A new ticket can go on from it.")
    String reopenTooLate();

    @Message("Go on in a new ticket")
    String goOn();

    @Message("You had an open ticket about this, so it was added here.")
    String noticeAdded();

    @Message("Your reply is sent.")
    String noticeSent();

    @Message("You have another open ticket about the same thing, so your reply was added here.")
    String noticeJoined();

    @Message("Good to hear. This ticket is closed.")
    String noticeSolved();

    @Message("Support knows that it isn’t solved. Tell them below what is still missing.")
    String noticeNotSolved();

    // What is kept.

    @Message("Your tickets: what you and support wrote, the files, and the facts of each case")
    String keptTickets();

    @Message("24 months after a ticket is closed")
    String keptTicketsUntil();

    @Message("so that a question about credits can be looked up as long as the books can be asked about")
    String keptTicketsWhy();

    @Message("Forms that you began and didn’t send")
    String keptDrafts();

    @Message("30 days after you last typed in them")
    String keptDraftsUntil();

    @Message("so that nothing you typed is lost")
    String keptDraftsWhy();

    // The evidence.

    @Message("Project")
    String project();

    @Message("Tool")
    String tool();

    @Message("Status")
    String status();

    @Message("Error")
    String error();

    @Message("Credits")
    String credits();

    @Message("Started")
    String started();

    @Message("Ended")
    String ended();

    @Message("What you sent")
    String sent();

    @Message("Ledger")
    String ledger();

    @Message("No line in your ledger names it")
    String noLines();

    @Message("Balance")
    String balance();

    @Message("{balance} credits as of line {line}")
    String balanceAsOf(String balance, String line);

    @Message("not known yet")
    String notKnown();

    @Message("the project hasn’t reached us yet")
    String notArrived();

    @Message("This isn’t about a project")
    String noProject();

    @Message("balance {balance}, line {line}")
    String lineRest(String balance, String line);

    @Message("Not provided")
    String notProvided();
}
