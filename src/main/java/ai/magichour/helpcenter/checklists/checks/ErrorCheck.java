package ai.magichour.helpcenter.checklists.checks;

import ai.magichour.helpcenter.checklists.findings.Case;
import ai.magichour.helpcenter.checklists.findings.Check;
import ai.magichour.helpcenter.checklists.findings.Finding;
import ai.magichour.helpcenter.checklists.findings.Note;
import ai.magichour.helpcenter.projects.verdict.Cause;
import ai.magichour.helpcenter.projects.verdict.State;
import java.util.Optional;

/** What the platform itself says of a failure. It leads, because nothing that we work out knows better. */
final class ErrorCheck {

    private ErrorCheck() {}

    /** Empty for what didn't fail. */
    static Optional<Finding> of(Case c) {
        if (c.group() != State.Group.FAILED) {
            return Optional.empty();
        }
        var note = Note.on(c, Check.ERROR);
        var cause = Cause.of(c.errorCode(), c.words().causes());
        var words = c.words().advice();
        if (cause != null) {
            return Optional.of(note.likely(words.failedBecause(cause.because()), cause.fix()));
        }
        return Optional.of(
                c.errorMessage() == null || c.errorMessage().isBlank()
                        ? note.unknown(words.failedSilently())
                        : note.measured(c.errorCode())
                                .unknown(words.failedSaying(c.errorMessage().strip())));
    }
}
