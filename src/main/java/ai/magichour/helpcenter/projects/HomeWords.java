package ai.magichour.helpcenter.projects;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What customers read on the first page and around lists of their projects. */
@MessageBundle("home")
public interface HomeWords {

    // The first page.

    @Message("Did it fail, and where are my credits?")
    String title();

    @Message("Nothing needs your attention right now.")
    String nothingNow();

    @Message("See your projects")
    String seeProjects();

    @Message("See all your projects")
    String seeAll();

    @Message("See your credits")
    String seeCredits();

    @Message("Needs your attention")
    String attention();

    @Message(
            "Sign in, and the answer is on the page: each of your projects with a plain verdict, and what happened to its credits line by line.")
    String lead();

    @Message("Sign in")
    String signIn();

    @Message("Failed or completed: what happens to credits")
    String whatHappens();

    @Message("It failed")
    String failed();

    @Message(
            "Credits usually come back by themselves. Here you see the line in your ledger when they do, and when they don’t, who to tell.")
    String failedWhat();

    @Message("It finished, and isn’t right")
    String finished();

    @Message("The credits were used.")
    String finishedWhat();

    @Message("See what would make the result better")
    String finishedSee();

    @Message(", from the source to the prompt.")
    String finishedRest();

    @Message("You can’t tell")
    String unsure();

    @Message("Waiting, stuck or canceled: each has its own words here, and what isn’t known is called so.")
    String unsureWhat();

    // Beside an article.

    @Message("Your latest case")
    String latest();

    @Message("No project of yours has failed or completed yet. When one does, it stands here with its verdict.")
    String noLatest();

    @Message("All your projects")
    String allYours();

    // Lists.

    @Message("Your projects")
    String listTitle();

    @Message("Projects that need attention")
    String attentionTitle();

    @Message("Failed projects")
    String failedTitle();

    @Message("Completed projects")
    String completedTitle();

    @Message("Projects in progress")
    String progressTitle();

    @Message("Name, project ID or link")
    String searchLabel();

    @Message("Search")
    String search();

    @Message("Views")
    String views();

    @Message("Needs attention")
    String viewAttention();

    @Message("Failed")
    String viewFailed();

    @Message("Completed")
    String viewCompleted();

    @Message("In progress")
    String viewProgress();

    @Message("All")
    String viewAll();

    @Message("No project of yours matches “{text}”.")
    String noMatch(String text);

    @Message("No project of yours in this view matches “{text}”.")
    String noMatchHere(String text);

    @Message("Show all projects")
    String showAll();

    @Message("There are no more projects here.")
    String noMore();

    @Message("Back to the first page")
    String backToFirst();

    @Message("Nothing needs your attention.")
    String emptyAttention();

    @Message("None of your projects failed.")
    String emptyFailed();

    @Message("None of your projects has completed yet.")
    String emptyCompleted();

    @Message("Nothing is being made right now.")
    String emptyProgress();

    @Message("The platform hasn’t told us of any project of yours yet.")
    String emptyAll();

    @Message("If you expect some, check that you signed in with the account that made them.")
    String emptyAllWhy();

    @Message("First page")
    String firstPage();

    @Message("Older projects")
    String older();

    @Message("time not known")
    String noTime();
}
