package ai.magichour.helpcenter.projects.verdict;

import java.time.Instant;

/**
 * What the platform says of a project, as far as verdicts depend on it.
 *
 * @param status the platform's own word
 * @param failedAt when it was first said to have failed or been canceled
 * @param lateAfter in progress after this instant is unusual for its tool; null if we can't say
 * @param creditsCharged the platform's net cost in credits; null if it doesn't say
 * @param outputs how many results there are; null if it doesn't say
 */
public record Facts(
        String media,
        String status,
        Instant createdAt,
        Instant finishedAt,
        Instant failedAt,
        Instant lateAfter,
        Long creditsCharged,
        String errorCode,
        String errorMessage,
        Integer outputs) {

    public State state() {
        return State.of(status);
    }

    public State.Group group() {
        return state().group();
    }

    public boolean isLate(Instant now) {
        return group() == State.Group.PROGRESS && lateAfter != null && now.isAfter(lateAfter);
    }

    public boolean isWithoutOutput() {
        return group() == State.Group.COMPLETED && outputs != null && outputs == 0;
    }

    /** When it ended, as exactly as anybody said. */
    public Instant endedAt() {
        return finishedAt != null ? finishedAt : failedAt;
    }
}
