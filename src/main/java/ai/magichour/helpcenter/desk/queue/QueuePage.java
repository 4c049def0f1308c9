package ai.magichour.helpcenter.desk.queue;

import ai.magichour.helpcenter.desk.canned.Canned;
import ai.magichour.helpcenter.desk.cases.page.Ending;
import ai.magichour.helpcenter.web.Formats;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A page of the queue.
 *
 * @param view null where something was searched for
 * @param text what was searched for; empty for nothing
 * @param people customers whom the search finds
 * @param some what is said of a search that may not find all; null where it does
 * @param next the key of the next page; null on the last
 * @param chosen what stays chosen after a refusal
 * @param after where this page begins; empty for the first
 * @param form drawn for this page, so that the same press answers once
 * @param quiet since when nothing was heard of the platform, so that nothing is called overdue; null while it speaks
 */
public record QueuePage(
        View view,
        String text,
        List<QueueRow> rows,
        Map<View, Count> counts,
        List<Person> people,
        String some,
        String next,
        boolean isFirst,
        List<Canned> canned,
        UUID form,
        Chosen chosen,
        String after,
        Tally tally,
        String quiet,
        Formats formats) {

    public List<View> views() {
        return List.of(View.values());
    }

    public boolean isAt(View one) {
        return one == view;
    }

    public String count(View one) {
        return counts.get(one).inWords();
    }

    public String title() {
        return view == null ? "Found for “" + text + "”" : view.title();
    }

    /** How its rows are ordered. */
    public String order() {
        return (view == null ? Order.SAID : view.order()).words();
    }

    public String empty() {
        return view == null
                ? people.isEmpty()
                        ? "Nothing is found by number, project, customer or words in messages."
                        : "No ticket is found."
                : isFirst ? view.empty() : "There are no more here.";
    }

    /** What leads to this list again, as it stands in an address. */
    public String query() {
        return view == null ? "q=" + URLEncoder.encode(text, StandardCharsets.UTF_8) : "view=" + view.address();
    }

    public boolean isPicked(QueueRow row) {
        return chosen.numbers().contains(row.row().number());
    }

    public boolean isAnswer(Canned one) {
        return one.key().equals(chosen.canned());
    }

    public boolean isEnding(Ending one) {
        return one.resolution().name().equals(chosen.reason());
    }

    public List<Ending> endings() {
        return Ending.all();
    }
}
