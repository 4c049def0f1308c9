package ai.magichour.helpcenter.articles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticlesTest {

    private static final String SOUND = """
            ---
            title: A title
            summary: A summary
            keywords: one, two
            related:%s
            ---
            Text with **words**.
            """;

    private final Articles ours = new Articles("help@example.com", Duration.ofMinutes(20));

    @Test
    void our_own_articles_are_sound_and_know_the_configured_address_and_window() {
        var main = ours.find("failed-or-completed").orElseThrow();

        assertTrue(main.html().contains("<a rel=\"nofollow\" href=\"mailto:help@example.com\">help@example.com</a>"));
        assertTrue(main.html().contains("We allow 20 minutes, and that is our own estimate."));
    }

    @Test
    void every_file_is_in_the_table_of_contents() throws IOException {
        try (var files = Files.list(Path.of("src/main/resources/articles"))) {
            var written = files.map(file -> file.getFileName().toString().replace(".md", ""))
                    .collect(Collectors.toCollection(TreeSet::new));

            assertEquals(
                    written, new TreeSet<>(all().stream().map(Article::slug).toList()));
        }
    }

    @Test
    void every_article_is_short_and_speaks_in_our_voice() {
        var avoided = Pattern.compile("(?i)unfortunately|oops|please note|\\binvalid\\b|inconvenience|simply");
        for (var article : all()) {
            assertFalse(avoided.matcher(article.text()).find(), article.slug());
            assertTrue(article.text().split(" ").length < 720, article.slug());
            assertTrue(article.title().length() <= 60, article.title());
        }
    }

    @Test
    void html_in_a_file_shows_as_text_and_runs_nowhere() {
        var html = Markdown.of("[x](javascript:alert(1))\n\n<script>alert(1)</script>")
                .html();

        assertFalse(html.contains("<script") || html.contains("javascript:"), html);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            title: A title      | title:              | it has no title
            summary: A summary  | sumary: A summary   | it has a line we don't know: sumary: A summary
            keywords: one, two  | title: Two          | it has two lines named title
            one, two            | {{one}}             | nothing fills the placeholder at {{one}}
            **words**           | {{nobody}}          | nothing fills the placeholder at {{nobody}}.
            **words**           | [a](/articles/gone) | its link "/articles/gone" leads nowhere we know
            **words**           | [a](https://x.org/) | its link "https://x.org/" leads nowhere we know
            **words**           | [a](//x.org/)       | its link "//x.org/" leads nowhere we know
            Text with **words**. | ''                 | it has no text
            """)
    void a_fault_in_an_article_stops_the_start_and_is_named(String sound, String faulty, String said) {
        var fault = assertThrows(
                IllegalStateException.class,
                () -> new Articles(slug -> written(slug).replace(sound, faulty), Map.of()));

        assertEquals("The article \"failed-or-completed\": " + said, fault.getMessage());
    }

    @Test
    void a_related_article_that_does_not_exist_stops_the_start() {
        var fault = assertThrows(
                IllegalStateException.class, () -> new Articles(slug -> SOUND.formatted(" no-such-article"), Map.of()));

        assertTrue(fault.getMessage().contains("its related \"no-such-article\" leads nowhere"), fault.getMessage());
    }

    @Test
    void a_page_elsewhere_must_be_the_platforms_own() {
        var fault = assertThrows(
                IllegalStateException.class,
                () -> new Articles(
                        slug -> written(slug)
                                .replace("\n---\nT", "\nelsewhere: A page https://magichour.ai.evil/\n---\nT"),
                        Map.of()));

        assertTrue(fault.getMessage().contains("elsewhere \"https://magichour.ai.evil/\""), fault.getMessage());
    }

    @Test
    void a_missing_file_stops_the_start() {
        assertThrows(
                IllegalStateException.class,
                () -> new Articles(
                        slug -> {
                            throw new IllegalArgumentException("there is no file");
                        },
                        Map.of()));
    }

    private static String written(String slug) {
        return SOUND.formatted(slug.equals("wrong-balance") ? " better-results" : " wrong-balance");
    }

    private List<Article> all() {
        return ours.chapters().stream()
                .flatMap(chapter -> chapter.articles().stream())
                .toList();
    }

    @Test
    void all_eighteen_published_codes_are_explained() {
        var text = ours.find("error-messages").orElseThrow().text();
        var codes = "no_source_face no_target_face invalid_audio_path invalid_image_path invalid_video_path"
                + " invalid_audio_file invalid_image_file invalid_video_file invalid_youtube_url invalid_file_format"
                + " file_too_large invalid_parameters content_policy_violation insufficient_credits processing_timeout"
                + " text_too_long invalid_voice unknown_error";
        for (var code : Arrays.asList(codes.split(" "))) {
            assertTrue(text.contains(code), code);
        }
    }
}
