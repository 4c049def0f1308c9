package ai.magichour.helpcenter.demo;

import ai.magichour.helpcenter.projects.catalogue.Tool;
import java.time.Duration;
import java.util.SplittableRandom;

/**
 * What becomes of a job, drawn from its id alone: after a restart the same id meets the same fate. Ada's jobs are over
 * within seconds and always paid back within a minute, because she is the one who is being watched.
 *
 * @param queue before it is worked on
 * @param run from request to end, the queue included
 * @param back from end to the return of the credits; null if that never comes
 * @param roll picks the error
 */
record Fate(Outcome outcome, Duration queue, Duration run, Duration back, int roll) {

    enum Outcome {
        COMPLETES,
        FAILS,
        IS_CANCELED
    }

    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    static Fate of(Job job, Tool tool) {
        SplittableRandom dice = new SplittableRandom(job.request.id().hashCode() * SPREAD);
        Outcome outcome = outcome(dice.nextInt(100), tool);
        int roll = dice.nextInt(Integer.MAX_VALUE);
        if (job.request.customer().equals(Simulation.WATCHED)) {
            Duration run = Duration.ofSeconds(dice.nextInt(6, 12));
            return new Fate(outcome, Duration.ofSeconds(2), run, Duration.ofSeconds(dice.nextInt(20, 38)), roll);
        }
        double pace = Math.max(0.4, 1 + dice.nextGaussian() * 0.25);
        double length = outcome == Outcome.COMPLETES ? 1 : dice.nextDouble(0.2, 0.9);
        long run = Math.max(2_000, Math.round(tool.usual().toMillis() * pace * length));
        Duration queue = Duration.ofMillis(Math.min(run / 2, dice.nextLong(500, 9_000)));
        return new Fate(outcome, queue, Duration.ofMillis(run), back(dice), roll);
    }

    /** Only videos can be canceled. */
    private static Outcome outcome(int percent, Tool tool) {
        if (percent < 35) {
            return Outcome.FAILS;
        }
        return percent < 38 && tool.media().equals("video") ? Outcome.IS_CANCELED : Outcome.COMPLETES;
    }

    private static Duration back(SplittableRandom dice) {
        int percent = dice.nextInt(100);
        if (percent < 2) {
            return null;
        }
        return percent < 10
                ? Duration.ofSeconds(dice.nextLong(170, 700))
                : Duration.ofMillis(Math.round(Math.exp(3.6 + dice.nextGaussian() * 0.7) * 1_000));
    }
}
