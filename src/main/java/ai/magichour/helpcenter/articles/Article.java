package ai.magichour.helpcenter.articles;

import java.util.List;

/**
 * One help article, ready to be shown and searched.
 *
 * @param html the rendered text; trusted, because it comes only from our own files (see {@link Markdown})
 * @param text the summary and the text without markup, for search and excerpts
 * @param links every address its text leads to
 */
public record Article(
        String slug,
        Topic topic,
        String title,
        String summary,
        String keywords,
        List<String> related,
        List<Elsewhere> elsewhere,
        String html,
        String text,
        List<String> links) {

    /** A page of the platform itself. */
    public record Elsewhere(String label, String href) {}

    public String href() {
        return "/articles/" + slug;
    }

    static Article from(String slug, Topic topic, Manuscript manuscript) {
        var markdown = Markdown.of(manuscript.body());
        return new Article(
                slug,
                topic,
                manuscript.line("title"),
                manuscript.line("summary"),
                manuscript.line("keywords"),
                manuscript.list("related"),
                manuscript.list("elsewhere").stream().map(Article::elsewhere).toList(),
                markdown.html(),
                manuscript.line("summary") + " " + markdown.text(),
                markdown.links());
    }

    private static Elsewhere elsewhere(String entry) {
        var gap = entry.lastIndexOf(' ');
        if (gap < 1) {
            throw new IllegalArgumentException("\"elsewhere\" needs a label and then an address: " + entry);
        }
        return new Elsewhere(entry.substring(0, gap).strip(), entry.substring(gap + 1));
    }
}
