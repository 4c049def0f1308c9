package ai.magichour.helpcenter.desk.problems;

import ai.magichour.helpcenter.projects.Notices;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * What support has said, for customers' pages. They are few, so all of them are kept in memory for some seconds: a page asks
 * nothing, and another node reads what was said here soon after.
 */
@Named("known")
@ApplicationScoped
public class Said implements Notices {

    private static final Duration READ_ANEW = Duration.ofSeconds(5);
    private static final Duration SAID_AFTER = Duration.ofDays(30);
    private static final int MOST = 200;

    @Inject
    Clock clock;

    private record Read(List<KnownProblem> problems, long nanos) {}

    private volatile Read read;

    @Override
    public Notice at(String media, String type, String errorCode, Instant failedAt) {
        return problems().stream()
                .filter(problem -> problem.isOf(media, type, errorCode, failedAt))
                .findFirst()
                .map(problem -> new Notice(problem.sentence, problem.endedAt))
                .orElse(null);
    }

    /** Something was said or is over: the next page reads it. */
    void forget() {
        read = null;
    }

    private List<KnownProblem> problems() {
        var kept = read;
        if (kept == null || System.nanoTime() - kept.nanos > READ_ANEW.toNanos()) {
            kept = new Read(QuarkusTransaction.requiringNew().call(this::all), System.nanoTime());
            read = kept;
        }
        return kept.problems;
    }

    /** Those that go on, then those that are over. */
    private List<KnownProblem> all() {
        var since = clock.instant().minus(SAID_AFTER);
        return Stream.concat(
                        KnownProblem.in(KnownProblem.State.CONFIRMED, MOST).stream(),
                        KnownProblem.in(KnownProblem.State.ENDED, MOST).stream()
                                .filter(problem -> problem.endedAt.isAfter(since)))
                .toList();
    }
}
