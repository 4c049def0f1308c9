package ai.magichour.helpcenter.articles;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the article pages say to a reader; the articles themselves are files. */
@MessageBundle("articles")
public interface ArticleWords {

    @Message("Articles")
    String title();

    @Message("What happens to your credits, why things take time or fail, and what to do next.")
    String lead();

    @Message("A word or two, or an error code")
    String searchLabel();

    @Message("Search")
    String search();

    @Message("Results for “{typed}”")
    String resultsFor(String typed);

    @Message(
            "We found nothing for “{typed}”. Another word may find it: try what the page showed you, for example “failed” or an error code.")
    String nothingFor(String typed);

    @Message("Or tell us what happened:")
    String orTellUs();

    @Message("All articles")
    String all();

    @Message(
            "{#switch topic}{#case PROJECTS}When a project goes wrong{#case CREDITS}Credits and balance{#case RESULTS}Better results, easier answers{/switch}")
    String topic(Topic topic);

    @Message("Related")
    String related();

    @Message("Your own projects")
    String yours();

    @Message(
            "You don’t have to guess: each of your projects says whether it failed or completed, and where its credits are.")
    String yoursLead();

    @Message("See your projects")
    String seeYours();

    @Message("Did this answer your question?")
    String question();

    @Message("Yes")
    String yes();

    @Message("No")
    String no();

    @Message("What was missing, or what helped? (optional)")
    String comment();

    @Message("At most 1,000 characters. We read this to make the article better, and can’t reply to it.")
    String commentHint();

    @Message("Send your answer")
    String send();

    @Message("Thank you. Good to know that this helped.")
    String thanksYes();

    @Message("Thank you for telling us. Let’s find your answer another way:")
    String thanksNo();

    @Message("Search the other articles")
    String searchOthers();

    @Message("Write to {support}")
    String writeTo(String support);

    @Message("There is a problem")
    String problemTitle();

    @Message("Error: {title}")
    String errorTitle(String title);

    @Message(
            "{#switch problem}{#case NO_ANSWER}Choose Yes or No.{#case TOO_LONG}Your comment is longer than 1,000 characters. Shorten it by {tooMany}.{#case HIDDEN_CHARACTERS}Your comment had hidden characters in it that can’t be kept. We took them out: check it and send it again.{/switch}")
    String problem(FeedbackForm.Problem problem, int tooMany);

    @Message("What you answered to “Did this answer your question?”, while signed in")
    String kept();

    @Message("Until you ask us to delete it")
    String keptUntil();

    @Message("To make the articles better.")
    String keptWhy();
}
