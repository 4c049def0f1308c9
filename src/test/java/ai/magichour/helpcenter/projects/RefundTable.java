package ai.magichour.helpcenter.projects;

import ai.magichour.helpcenter.projects.verdict.Refund;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The table of where credits are, rule by rule as it is written down: what the code must agree with, told apart from it. */
final class RefundTable {

    /** Everything the table looks at, in its own words. */
    record Asked(
            String status,
            String media,
            String errorCode,
            Instant finishedAt,
            Instant failedAt,
            Long creditsCharged,
            long charged,
            long back,
            int charges,
            Instant chargedAt,
            boolean disputed,
            boolean gap,
            boolean command,
            boolean quiet,
            Instant now,
            Duration window) {

        boolean over() {
            return Set.of("error", "canceled").contains(status);
        }

        Instant start() {
            var ended = finishedAt == null ? failedAt : finishedAt;
            return Stream.of(ended, chargedAt)
                    .filter(at -> at != null)
                    .max(Instant::compareTo)
                    .orElse(Instant.EPOCH);
        }

        Instant expectedBy() {
            return start().plus(window);
        }

        boolean early() {
            return now.compareTo(expectedBy()) < 0;
        }

        boolean unruled() {
            return "content_policy_violation".equals(errorCode) && status.equals("error")
                    || status.equals("canceled") && List.of("image", "audio").contains(media);
        }

        /** A lone correction cancels nothing out. */
        boolean cancelsOut() {
            return charged == 0 && charges > 0 || charged < 0 && charges > 1;
        }
    }

    /** The answer; {@code why} is null for all but the unknown. */
    record Answer(String status, String why, Instant expectedBy) {}

    private record Rule(Predicate<Asked> when, Function<Asked, Answer> then) {}

    private static final List<Rule> RULES = List.of(
            new Rule(Asked::disputed, a -> unknown("CHECKING")),
            new Rule(a -> a.back > 0 && a.back >= a.charged, a -> is("RETURNED")),
            new Rule(
                    a -> !Set.of("draft", "queued", "rendering", "complete", "error", "canceled")
                            .contains(a.status),
                    a -> unknown("NO_RULE_FOR_STATUS")),
            new Rule(a -> a.status.equals("complete"), a -> is(a.back > 0 ? "RETURNED" : "NOT_DUE")),
            new Rule(a -> !a.over(), a -> is("HELD")),
            new Rule(Asked::gap, a -> unknown("LINES_MISSING")),
            new Rule(Asked::command, a -> is("ASKED_FOR")),
            new Rule(a -> a.back > 0 && a.unruled(), a -> new Answer("PARTLY_RETURNED", "NOT_PUBLISHED", null)),
            new Rule(a -> a.back > 0 && a.quiet && !a.early(), a -> new Answer("PARTLY_RETURNED", "QUIET", null)),
            new Rule(a -> a.back > 0, a -> by("PARTLY_RETURNED", null, a)),
            new Rule(
                    a -> a.charged <= 0,
                    a -> Long.valueOf(0).equals(a.creditsCharged) || a.cancelsOut()
                            ? is("NOT_CHARGED")
                            : unknown("NO_CHARGE_SEEN")),
            new Rule(Asked::unruled, a -> unknown("NOT_PUBLISHED")),
            new Rule(Asked::early, a -> by("PENDING", null, a)),
            new Rule(a -> true, a -> a.quiet ? by("UNKNOWN", "QUIET", a) : by("OVERDUE", null, a)));

    private RefundTable() {}

    static Answer of(Asked asked) {
        return RULES.stream()
                .filter(rule -> rule.when.test(asked))
                .findFirst()
                .orElseThrow()
                .then
                .apply(asked);
    }

    static Answer answer(Refund refund) {
        return new Answer(
                refund.status().name(),
                refund.reason() == null ? null : refund.reason().name(),
                refund.expectedBy());
    }

    private static Answer is(String status) {
        return new Answer(status, null, null);
    }

    private static Answer unknown(String why) {
        return new Answer("UNKNOWN", why, null);
    }

    private static Answer by(String status, String why, Asked asked) {
        return new Answer(status, why, asked.expectedBy());
    }
}
