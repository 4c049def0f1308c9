package ai.magichour.helpcenter.articles;

import java.util.List;
import java.util.Map;

/**
 * The table of contents: every article has one place in it, in the order a worried reader needs them. It is written out
 * rather than found by listing files, so that an article is published on purpose and its neighbours are seen.
 */
public enum Topic {
    PROJECTS("failed-or-completed", "taking-so-long", "error-messages", "blocked-by-content-policy"),
    CREDITS("wrong-balance", "how-credits-are-charged", "credits-or-money"),
    RESULTS("better-results", "find-your-project-id");

    private final List<String> slugs;

    Topic(String... slugs) {
        this.slugs = List.of(slugs);
    }

    List<String> slugs() {
        return slugs;
    }

    Chapter of(Map<String, Article> articles) {
        return new Chapter(this, slugs.stream().map(articles::get).toList());
    }

    /** A topic and its articles, as the list shows them. */
    public record Chapter(Topic topic, List<Article> articles) {}
}
