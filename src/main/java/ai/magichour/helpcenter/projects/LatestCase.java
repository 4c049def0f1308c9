package ai.magichour.helpcenter.projects;

import ai.magichour.helpcenter.accounts.Account;
import ai.magichour.helpcenter.ledger.Standings;
import ai.magichour.helpcenter.web.Formats;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The signed-in reader's newest project that is over, to stand beside an article about such cases. */
@Named("latestCase")
@RequestScoped
public class LatestCase {

    @Inject
    Account account;

    @Inject
    Standings standings;

    @Inject
    Verdicts verdicts;

    /** Null where there is none. */
    public Row getRow() {
        var project = Project.latestEnded(account.id());
        return project == null ? null : verdicts.row(project, standings.of(account.id()), getFormats());
    }

    public Formats getFormats() {
        return account.formats();
    }
}
