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

    static Map<String, String> of(Evidence evidence, Customer customer, Formats theirs) {
        var facts = new HashMap<String, String>();
        facts.put("hello", customer.name == null ? "Hello" : "Hello " + customer.name);
        var project = evidence.project();
        if (project != null) {
            put(facts, "tool", project.tool());
            put(facts, "project", project.title());
            put(facts, "time", project.endedAt() == null ? null : theirs.moment(project.endedAt()));
        }
        var verdict = evidence.verdict();
        if (verdict != null) {
            put(facts, "happened", verdict.happened());
            put(facts, "by", verdict.expectedBy() == null ? null : theirs.moment(verdict.expectedBy()));
            var credits =
                    verdict.refund() == RefundStatus.RETURNED ? verdict.back() : verdict.charged() - verdict.back();
            put(facts, "credits", credits > 0 ? theirs.credits(credits) : null);
        }
        return facts;
    }

    private static void put(Map<String, String> facts, String name, String fact) {
        if (fact != null && !fact.isBlank()) {
            facts.put(name, fact);
        }
    }
}
