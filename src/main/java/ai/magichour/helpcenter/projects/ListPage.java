package ai.magichour.helpcenter.projects;

import ai.magichour.helpcenter.web.Formats;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * One page of a list of projects.
 *
 * @param attention how many need attention, as a tab shows it
 * @param next the key of the next page; null on the last
 */
public record ListPage(
        Show show, String text, List<Row> rows, int attention, String next, boolean isFirst, Formats formats) {

    public String attentionCount() {
        return ProjectQuery.isMany(attention) ? "99+" : String.valueOf(attention);
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /** What was searched for, as it stands in an address. */
    public String textInAddress() {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
