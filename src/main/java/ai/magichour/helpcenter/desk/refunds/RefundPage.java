package ai.magichour.helpcenter.desk.refunds;

import ai.magichour.helpcenter.desk.cases.Case;
import ai.magichour.helpcenter.desk.cases.page.Problem;
import ai.magichour.helpcenter.ledger.commands.Preview;
import ai.magichour.helpcenter.ledger.commands.Reason;
import ai.magichour.helpcenter.ledger.commands.Refusal;
import ai.magichour.helpcenter.web.Formats;
import java.util.ArrayList;
import java.util.List;

/**
 * What returning credits would do, and the form for it.
 *
 * @param title of the project
 * @param problems what keeps it from being asked for, each with its field
 * @param tried whether somebody filled in the form, so that the problems are summed up
 */
public record RefundPage(
        Case about,
        String title,
        RefundForm form,
        Preview preview,
        List<Problem> problems,
        boolean tried,
        Formats formats) {

    private static final Problem NO_REASON = new Problem("why", "Choose a reason.");

    /** Each at the field that mends it. */
    static List<Problem> problems(Refusal refusal, RefundForm form) {
        var problems = new ArrayList<Problem>();
        if (refusal != null) {
            problems.add(new Problem(field(refusal), refusal.sentence()));
        }
        if (form.reason() == null) {
            problems.add(NO_REASON);
        }
        return problems;
    }

    private static String field(Refusal refusal) {
        return switch (refusal) {
            case LINES_MISSING, BOOKS_CHECKED -> "goodwill";
            case NO_AMOUNT,
                    ALREADY_ASKED,
                    NOTHING_OUT,
                    TOO_MUCH,
                    OTHER_CONTENT,
                    NOT_THERE,
                    NOT_WAITING,
                    NOT_TAKEN,
                    OWN_REQUEST -> "amount";
        };
    }

    public boolean isRefused() {
        return tried && !problems.isEmpty();
    }

    /** The sentence at a field; null where it is as it should be. */
    public String problemAt(String field) {
        return problems.stream()
                .filter(problem -> problem.field().equals(field))
                .map(Problem::sentence)
                .findFirst()
                .orElse(null);
    }

    /** "return 96: balance 40 → 136, net cost of the project 0" */
    public String words() {
        return preview.inWords(formats);
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
