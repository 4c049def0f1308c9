package ai.magichour.helpcenter.projects.verdict;

import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;

/**
 * What we assume of returns, from configuration.
 *
 * @param window how long a return may take before we call it overdue: our estimate, the platform publishes none
 * @param unpublished cases for which the platform publishes no rule, as {@code status:error code} or {@code status:media}
 */
public record RefundPolicy(Duration window, Set<String> unpublished) {

    /** Which rules a verdict was found by; changes whenever they do. */
    public static final String RULES = "2026-11";

    /** The rules and their settings, as evidence keeps them. */
    public String inWords() {
        return "rules " + RULES + ", window " + window + ", no rule for " + new TreeSet<>(unpublished);
    }

    boolean isUnpublished(Facts facts) {
        return unpublished.contains(facts.status() + ":" + facts.errorCode())
                || unpublished.contains(facts.status() + ":" + facts.media());
    }
}
