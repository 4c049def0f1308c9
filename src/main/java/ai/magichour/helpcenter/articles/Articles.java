package ai.magichour.helpcenter.articles;

import ai.magichour.helpcenter.articles.search.Hit;
import ai.magichour.helpcenter.articles.search.Search;
import ai.magichour.helpcenter.web.Formats;
import io.quarkus.runtime.Startup;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * All help articles, read once at start and kept in memory. A fault in one of them stops the application and names the
 * article, because a reader at midnight is the wrong person to find it.
 */
@Startup
@Singleton
class Articles {

    private static final Pattern OUR_PAGE = Pattern.compile("/|/articles|/projects|/credits|/tickets|/tickets/new");
    private static final Pattern ON_THE_PLATFORM = Pattern.compile("https://([a-z]+\\.)?magichour\\.ai/\\S*");

    private static final Formats WORDS = new Formats(ZoneOffset.UTC, Locale.ENGLISH, Instant.EPOCH);

    private final Map<String, Article> bySlug = new LinkedHashMap<>();
    private final Search<Article> search;

    @Inject
    Articles(
            @ConfigProperty(name = "helpcenter.support.address") String support,
            @ConfigProperty(name = "helpcenter.refunds.window") Duration window) {
        this(Articles::file, Map.of("support", support, "window", WORDS.duration(window)));
    }

    /** @throws IllegalStateException naming the article and what is wrong with it */
    Articles(UnaryOperator<String> sources, Map<String, String> fill) {
        for (var topic : Topic.values()) {
            for (var slug : topic.slugs()) {
                bySlug.put(slug, checked(slug, () -> {
                    var manuscript = Manuscript.read(sources.apply(slug), fill);
                    return Article.from(slug, topic, manuscript);
                }));
            }
        }
        for (var article : bySlug.values()) {
            checked(article.slug(), () -> leadsSomewhere(article));
        }
        search = new Search<>(bySlug.values(), Article::title, Article::keywords, Article::text);
    }

    List<Topic.Chapter> chapters() {
        return Arrays.stream(Topic.values()).map(topic -> topic.of(bySlug)).toList();
    }

    Optional<Article> find(String slug) {
        return Optional.ofNullable(bySlug.get(slug));
    }

    List<Article> relatedTo(Article article) {
        return article.related().stream().map(bySlug::get).toList();
    }

    List<Hit<Article>> search(String typed) {
        return search.find(typed);
    }

    private Article leadsSomewhere(Article article) {
        for (var slug : article.related()) {
            require(bySlug.containsKey(slug) && !slug.equals(article.slug()), "related", slug);
        }
        for (var elsewhere : article.elsewhere()) {
            require(ON_THE_PLATFORM.matcher(elsewhere.href()).matches(), "elsewhere", elsewhere.href());
        }
        for (var link : article.links()) {
            require(isKnown(link), "link", link);
        }
        return article;
    }

    private boolean isKnown(String link) {
        return link.startsWith("mailto:")
                || ON_THE_PLATFORM.matcher(link).matches()
                || OUR_PAGE.matcher(link).matches()
                || bySlug.values().stream().anyMatch(article -> article.href().equals(link));
    }

    private static void require(boolean known, String kind, String target) {
        if (!known) {
            throw new IllegalArgumentException("its " + kind + " \"" + target + "\" leads nowhere we know");
        }
    }

    private static <T> T checked(String slug, Supplier<T> step) {
        try {
            return step.get();
        } catch (IllegalArgumentException | UncheckedIOException wrong) {
            throw new IllegalStateException("The article \"" + slug + "\": " + wrong.getMessage(), wrong);
        }
    }

    private static String file(String slug) {
        try (var in = Articles.class.getResourceAsStream("/articles/" + slug + ".md")) {
            if (in == null) {
                throw new IllegalArgumentException("there is no file articles/" + slug + ".md");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
