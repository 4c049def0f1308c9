package ai.magichour.helpcenter.projects;

import ai.magichour.helpcenter.accounts.Account;
import ai.magichour.helpcenter.ledger.Standings;
import ai.magichour.helpcenter.web.Cursor;
import ai.magichour.helpcenter.web.Formats;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Builds the lists of projects that pages show. */
@ApplicationScoped
public class ProjectLists {

    @Inject
    Standings standings;

    @Inject
    Verdicts verdicts;

    ListPage page(Account account, Show show, String text, Cursor from) {
        return page(account, show, text, from, true);
    }

    private ListPage page(Account account, Show show, String text, Cursor from, boolean isTabbed) {
        var standing = standings.of(account.id());
        var formats = account.formats();
        var query = new ProjectQuery(account.id(), show, text, standing.behind(), formats.now());
        var found = query.page(from);
        return new ListPage(
                show,
                text,
                found.projects().stream()
                        .map(project -> verdicts.row(project, standing, formats))
                        .toList(),
                !isTabbed ? 0 : found.attention() != null ? found.attention() : query.attention(),
                found.next() == null ? null : found.next().toString(),
                from.isStart(),
                formats);
    }

    /** The viewer's projects, those that need attention first, as far as one page goes. */
    public List<Row> latest(Account account) {
        return page(account, Show.ALL, "", Cursor.START, false).rows();
    }

    /** Those of a customer's projects that need attention, as far as one page goes, for the desk. */
    public List<Row> attention(UUID customer, Formats formats) {
        var standing = standings.of(customer);
        return new ProjectQuery(customer, Show.ATTENTION, "", standing.behind(), formats.now())
                .page(Cursor.START).projects().stream()
                        .map(project -> verdicts.row(project, standing, formats))
                        .toList();
    }

    /** What needs attention, for the first page; nothing for somebody who isn't signed in. */
    ListPage attention(Account account) {
        return account.isSignedIn()
                ? page(account, Show.ATTENTION, "", Cursor.START, false)
                : new ListPage(Show.ATTENTION, "", List.of(), 0, null, true, account.formats());
    }
}
