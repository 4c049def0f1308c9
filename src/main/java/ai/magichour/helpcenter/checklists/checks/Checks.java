package ai.magichour.helpcenter.checklists.checks;

import ai.magichour.helpcenter.checklists.findings.Case;
import ai.magichour.helpcenter.checklists.findings.Check;
import ai.magichour.helpcenter.checklists.findings.Finding;
import ai.magichour.helpcenter.checklists.findings.Note;
import ai.magichour.helpcenter.checklists.prompts.PromptChecks;
import ai.magichour.helpcenter.checklists.sources.FileChecks;
import ai.magichour.helpcenter.checklists.sources.LookChecks;
import ai.magichour.helpcenter.checklists.sources.ShapeChecks;
import ai.magichour.helpcenter.checklists.sources.SourceChecks;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Runs every check that the catalogue allows on a case. */
public final class Checks {

    private Checks() {}

    /** What leads: the platform's own word on a failure. */
    public static Optional<Finding> lead(Case c) {
        return ErrorCheck.of(c);
    }

    /** Everything under the six headings, most likely cause first; what the error code speaks for before the rest. */
    public static List<Finding> of(Case c) {
        if (c.tool() == null) {
            return List.of(
                    Note.on(c, Check.TOOL_KNOWN).unknown(c.words().checks().toolNotListed()));
        }
        return Stream.of(
                        SourceChecks.of(c),
                        LookChecks.of(c),
                        PromptChecks.of(c),
                        ModelChecks.of(c),
                        DurationChecks.of(c),
                        ToolChecks.of(c),
                        FileChecks.of(c),
                        ShapeChecks.of(c),
                        EndImageChecks.of(c),
                        SettingChecks.of(c))
                .flatMap(some -> some)
                .sorted(Comparator.comparing(Finding::verdict)
                        .thenComparing(finding -> !finding.check().explains(c.errorCode()))
                        .thenComparing(Finding::check))
                .toList();
    }
}
