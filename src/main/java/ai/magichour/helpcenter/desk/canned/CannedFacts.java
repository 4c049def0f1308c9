package ai.magichour.helpcenter.desk.canned;

import ai.magichour.helpcenter.accounts.Customer;
import ai.magichour.helpcenter.projects.verdict.RefundStatus;
import ai.magichour.helpcenter.tickets.evidence.Evidence;
import ai.magichour.helpcenter.web.Formats;
import java.util.HashMap;
import java.util.Map;

/** The facts of a case by the names of the places that they fill; what isn't known isn't there. */
final class CannedFacts {

    private CannedFacts() {}

    /**
     * @param asked credits that the platform has been asked for and hasn't given; 0 for none
     */
    static Map<String, String> of(Evidence evidence, Customer customer, long asked, Formats theirs) {
        var facts = new HashMap<String, String>();
        facts.put("hello", customer.name == null ? "Hello" : "Hello " + customer.name);
        var project = evidence.project();
        if (project != null) {
            put(facts, "tool", project.tool());
            put(facts, "project", project.title());
            put(facts, "time", project.endedAt() == null ? null : theirs.moment(project.endedAt()));
            put(facts, "failure", failure(project, theirs));
            put(facts, "result", result(project, theirs));
        }
        put(facts, "asked", asked > 0 ? theirs.credits(asked) : null);
        var verdict = evidence.verdict();
        if (verdict != null) {
            put(facts, "cause", isFailed(project) ? verdict.happened() : null);
            put(facts, "by", verdict.expectedBy() == null ? null : theirs.moment(verdict.expectedBy()));
            var credits =
                    verdict.refund() == RefundStatus.RETURNED ? verdict.back() : verdict.charged() - verdict.back();
            put(facts, "credits", credits > 0 ? theirs.credits(credits) : null);
        }
        return facts;
    }

    private static boolean isFailed(Evidence.About project) {
        return project != null && "error".equals(project.status());
    }

    /** "failed at 10:00 UTC", in the middle of a sentence; null for what neither failed nor was canceled. */
    private static String failure(Evidence.About project, Formats theirs) {
        if (project.endedAt() == null || !isFailed(project) && !"canceled".equals(project.status())) {
            return null;
        }
        return (isFailed(project) ? "failed at " : "was canceled at ") + theirs.moment(project.endedAt());
    }

    /** What it gave; null where it isn't complete, gave nothing, or nobody said how much. */
    private static String result(Evidence.About project, Formats theirs) {
        if (!"complete".equals(project.status()) || project.outputs() == null || project.outputs() < 1) {
            return null;
        }
        return project.outputs() == 1 ? "a result" : theirs.count(project.outputs(), "result", "results");
    }

    private static void put(Map<String, String> facts, String name, String fact) {
        if (fact != null && !fact.isBlank()) {
            facts.put(name, fact);
        }
    }
}
