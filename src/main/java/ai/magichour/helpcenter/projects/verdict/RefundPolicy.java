package ai.magichour.helpcenter.projects.verdict;

import java.time.Duration;
import java.util.Set;

/**
 * What we assume of returns, from configuration.
 *
 * @param window how long a return may take before we call it overdue: our estimate, the platform publishes none
 * @param unpublished cases for which the platform publishes no rule, as {@code status:error code} or {@code status:media}
 */
public record RefundPolicy(Duration window, Set<String> unpublished) {

    boolean isUnpublished(Facts facts) {
        return unpublished.contains(facts.status() + ":" + facts.errorCode())
                || unpublished.contains(facts.status() + ":" + facts.media());
    }
}
