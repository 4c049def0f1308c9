package ai.magichour.helpcenter.desk.refunds;

import ai.magichour.helpcenter.desk.cases.Case;
import ai.magichour.helpcenter.ledger.commands.Preview;
import ai.magichour.helpcenter.ledger.commands.Reason;
import ai.magichour.helpcenter.web.Formats;
import java.util.List;

/**
 * What returning credits would do, and the form for it.
 *
 * @param title of the project
 * @param problem why it wasn't done, in words; null while nothing was tried
 */
public record RefundPage(Case about, String title, RefundForm form, Preview preview, String problem, Formats formats) {

    /** "return 96: balance 40 → 136, net cost of the project 0" */
    public String words() {
        return preview.inWords(formats);
    }

    /** Why it can't be asked for as it stands; null if it can. */
    public String refusal() {
        return preview.refusal() == null ? null : preview.refusal().sentence();
    }

    public boolean isPossible() {
        return preview.refusal() == null && form.reason() != null;
    }

    public List<Reason> reasons() {
        return List.of(Reason.values());
    }

    public long most() {
        return preview.allowance().most();
    }
}
