package ai.magichour.helpcenter.credits;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What customers read around their balance and the lines that lead to it. Numbers and times come formatted. */
@MessageBundle("balance")
public interface BalanceWords {

    // In every page's header.

    @Message("credit")
    String credit();

    @Message("credits")
    String credits();

    @Message("Balance")
    String balance();

    @Message("not known yet")
    String notKnown();

    @Message("as of line {line}")
    String asOfLine(String line);

    @Message("as of {time}")
    String asOfTime(String time);

    // What isn't known.

    @Message("Two entries in your credit history don’t fit together")
    String checked();

    @Message(", so your balance is shown as of line {line}")
    String checkedAsOf(String line);

    @Message("The books are being checked; there is nothing you need to do.")
    String checkedNothingToDo();

    @Message("We’re missing part of your credit history")
    String behind();

    @Message("after line {line}")
    String behindAfter(String line);

    @Message("Nothing is concluded from what is missing, and we keep checking.")
    String behindSo();

    @Message("Last heard from the platform at {time}. What happened since isn’t here yet.")
    String quietSince(String time);

    @Message("We haven’t heard from the platform yet. What it knows isn’t here.")
    String quiet();

    // The lines.

    @Message("Your credits")
    String title();

    @Message("No line of your credits has reached us yet, so your balance isn’t known here.")
    String noLine();

    @Message("{count} line has arrived that can’t be shown in order yet")
    String waitingOne(String count);

    @Message("{count} lines have arrived that can’t be shown in order yet")
    String waitingMany(String count);

    @Message(", because line {line} doesn’t fit the one before it")
    String waitingStopped(String line);

    @Message(", because line {line} is missing")
    String waitingMissing(String line);

    @Message("They count as soon as they can.")
    String waitingCounts();

    @Message("Credit lines")
    String table();

    @Message("Every line, newest first. Times are in {zone}.")
    String caption(String zone);

    @Message("Credits")
    String inCredits();

    @Message("When")
    String when();

    @Message("What")
    String what();

    @Message("Line")
    String line();

    @Message("The project hasn’t reached us yet")
    String notArrived();

    @Message("Your history here starts after line {line}; the platform stated the balance up to there.")
    String startsAfter(String line);

    @Message("Newest")
    String newest();

    @Message("Older lines")
    String older();

    @Message("Download all lines (CSV)")
    String download();

    @Message("There are no older lines.")
    String noOlder();

    @Message("Show the newest")
    String showNewest();

    @Message("A payment given back is another matter: see")
    String payment();

    @Message("credits back or money back")
    String paymentArticle();

    // Notes between the lines.

    @Message("The platform’s statement confirmed the lines from here on; one of them had named another balance.")
    String confirmed();

    @Message("The platform’s statement set the balance after line {line} to {after}; our lines had led to {before}.")
    String settled(String line, String after, String before);

    @Message("{count} line was left out, because the statement doesn’t bear that out.")
    String leftOutOne(String count);

    @Message("{count} lines were left out, because the statement doesn’t bear that out.")
    String leftOutMany(String count);
}
