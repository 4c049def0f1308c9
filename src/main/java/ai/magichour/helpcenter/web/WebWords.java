package ai.magichour.helpcenter.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What everybody reads around every page, and on the pages that say that something didn't work. */
@MessageBundle("web")
public interface WebWords {

    @Message("en")
    String lang();

    @Message("Magic Hour help center")
    String name();

    @Message("Help")
    String help();

    // The layout.

    @Message("Skip to content")
    String skip();

    @Message("Help center")
    String brand();

    @Message("Main")
    String main();

    @Message("Projects")
    String projects();

    @Message("Credits")
    String credits();

    @Message("Tickets")
    String tickets();

    @Message("Articles")
    String articles();

    @Message("Desk")
    String desk();

    @Message("Your account:")
    String account();

    @Message("Sign out")
    String signOut();

    @Message("Sign in")
    String signIn();

    @Message("What happens to credits when a project fails")
    String whenItFails();

    @Message("(in English)")
    String inEnglish();

    @Message("The articles are in English.")
    String articlesInEnglish();

    @Message("Times are in {zone}.")
    String timesIn(String zone);

    @Message("Support:")
    String support();

    @Message("Breadcrumb")
    String breadcrumb();

    @Message("Pages")
    String pages();

    // Nothing to show, or nothing to read.

    @Message("Your projects")
    String yourProjects();

    @Message("Nothing here")
    String nothingTitle();

    @Message("There’s nothing here that we can show you")
    String nothingHeading();

    @Message(
            "The address may be mistyped, or the thing may belong to another account than the one you’re signed in with.")
    String nothingWhy();

    @Message("We couldn’t read that")
    String unreadableTitle();

    @Message("Nothing was changed. Go back, check what you sent, and try again.")
    String unreadableWhy();

    // Our side.

    @Message("Something went wrong on our side")
    String ourSideTitle();

    @Message(
            "Sorry. What you sent may not have been saved; your credits and projects aren’t touched by this page. Try again in a minute.")
    String ourSideWhy();

    @Message("If it happens again, tell")
    String ourSideAgain();

    @Message("support")
    String ourSideSupport();

    @Message("this reference:")
    String ourSideReference();

    @Message("Go to the first page")
    String firstPage();

    // What is refused before anybody is asked who they are.

    @Message("This address isn’t one of ours")
    String otherHostTitle();

    @Message("Open the help center by its own name.")
    String otherHostWhy();

    @Message("We can’t read this address")
    String trickTitle();

    @Message("Check it, or start from the first page.")
    String trickWhy();

    @Message("This came from another site")
    String otherSiteTitle();

    @Message("Nothing was changed. Open the page here and send it again.")
    String otherSiteWhy();

    @Message("That was too much at once")
    String tooMuchTitle();

    @Message("Nothing of it was kept.")
    String tooMuchWhy();

    @Message(
            "Nothing of this sending was kept; what was saved before it is. Go back to the form and leave out the largest file, or send some with your next message: each may have up to 5 files of 25 MB.")
    String tooManyFilesWhy();
}
