package ai.magichour.helpcenter.checklists;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What a checklist's page says around its result. Numbers and times come formatted. */
@MessageBundle("guide")
public interface GuideWords {

    @Message("Error: {title}")
    String errorTitle(String title);

    @Message("You said at {time} that this solved it. Good. What you changed stays here, should you need it again.")
    String solved(String time);

    @Message(
            "You said at {time} that you still need help. Support knows this project, so you don’t have to explain it again.")
    String helpNeeded(String time);

    @Message("Write to support")
    String write();

    @Message("What would make it better")
    String better();

    @Message("What went wrong, and what to change")
    String wentWrong();

    @Message("What we can check so far")
    String soFar();

    @Message("Look here first")
    String lookFirst();

    @Message("needed: {value}")
    String needed(String value);

    @Message("Yours")
    String yours();

    @Message("Needed")
    String neededTitle();

    @Message("Save and check again")
    String saveAndCheck();

    @Message("Did that do it?")
    String didIt();

    @Message("Try it again with one change at a time, then tell us. Either answer helps us to give better advice.")
    String didItHow();

    @Message("This solved it")
    String thisSolvedIt();

    @Message("I still need help")
    String stillNeedHelp();

    @Message("Copy")
    String copy();

    @Message("Copied")
    String copied();

    @Message("I changed this")
    String iChangedThis();

    @Message("You answered: {answer}")
    String youAnswered(String answer);

    @Message("Asked:")
    String asked();

    @Message("Answered: {answer}.")
    String answered(String answer);

    @Message("Not answered.")
    String notAnswered();

    @Message("As it read at")
    String asItReadAt();

    @Message("“{words}”")
    String quoted(String words);

    // How it was checked.

    @Message("How we checked")
    String howTitle();

    @Message(
            "We compared what the platform told us about this project with what is published for {tool}, as read on {day}. We can’t see your files or your result.")
    String how(String tool, String day);

    @Message(
            "We compared what the platform told us about this project with what is published. We can’t see your files or your result.")
    String howWithoutTool();

    @Message("{ticked} of {all} changed so far.")
    String changedSoFar(String ticked, String all);

    @Message("{ticked} of {all} changed.")
    String changed(String ticked, String all);

    @Message("Good for:")
    String goodFor();

    @Message("Not for:")
    String notFor();

    @Message("Also advised")
    String alsoAdvised();

    @Message("Where this is published")
    String published();

    @Message("Better results: six things to check")
    String sixThings();
}
