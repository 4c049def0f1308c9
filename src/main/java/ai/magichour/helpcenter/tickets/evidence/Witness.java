package ai.magichour.helpcenter.tickets.evidence;

import ai.magichour.helpcenter.checklists.Checklist;
import ai.magichour.helpcenter.ledger.CreditEntry;
import ai.magichour.helpcenter.ledger.Line;
import ai.magichour.helpcenter.ledger.Standing;
import ai.magichour.helpcenter.ledger.Standings;
import ai.magichour.helpcenter.ledger.Sums;
import ai.magichour.helpcenter.projects.Parameters;
import ai.magichour.helpcenter.projects.Project;
import ai.magichour.helpcenter.projects.Verdicts;
import ai.magichour.helpcenter.projects.verdict.CreditsSentence;
import ai.magichour.helpcenter.projects.verdict.Explanation;
import ai.magichour.helpcenter.projects.verdict.RefundPolicy;
import ai.magichour.helpcenter.projects.verdict.StateWords;
import ai.magichour.helpcenter.web.Formats;
import ai.magichour.helpcenter.web.Languages;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads the facts of a customer's case from the database, as they are right now. */
@ApplicationScoped
public class Witness {

    @Inject
    Standings standings;

    @Inject
    Verdicts verdicts;

    @Inject
    RefundPolicy policy;

    @Inject
    Checklist checklist;

    /**
     * A project's case: the project, what its page says right now in the reader's language, and the evidence to freeze.
     *
     * @param project null where only the ledger names it
     * @param told null likewise
     */
    public record Case(Project project, Explanation.Case told, Evidence evidence) {

        /** What the customer calls it. */
        public String title() {
            return evidence.project().title();
        }
    }

    /** Empty where the viewer has no such project and no such line. */
    public Optional<Case> of(UUID viewer, String id, Formats formats) {
        var project = Project.of(viewer, id);
        var lines = CreditEntry.of(viewer, id);
        if (project == null && lines.isEmpty()) {
            return Optional.empty();
        }
        var standing = standings.of(viewer);
        if (project == null) {
            var about = new Evidence.About(id, id, null, null, null, null, null, null, null, null, null, List.of());
            return Optional.of(new Case(null, null, evidence(about, null, lines, standing, formats)));
        }
        var told = verdicts.told(project, Sums.of(lines, project.disputed), standing, formats);
        return Optional.of(new Case(project, told, evidence(project, lines, standing, told, formats)));
    }

    /** What goes along with a message and is kept: the case, and the checklist as its customer saw it. */
    public Evidence frozen(Case about, Formats formats) {
        var evidence = about.evidence();
        if (about.project() == null) {
            return evidence;
        }
        var kept = evidence.with(snapshot(about, formats.in(Languages.FIRST)));
        var spoken = evidence.spoken();
        return spoken == null
                ? kept
                : kept.with(new Evidence.Spoken(
                        spoken.language(), spoken.sent(), spoken.verdict(), snapshot(about, formats)));
    }

    private JsonNode snapshot(Case about, Formats formats) {
        return checklist.snapshot(about.project(), formats).orElse(null);
    }

    /** A question that isn't about a project: only how much of the ledger is known. */
    public Evidence ofNothing(UUID viewer, Formats formats) {
        return evidence(null, null, List.of(), standings.of(viewer), formats);
    }

    /** In English, which support reads, and in the reader's language. */
    private Evidence evidence(
            Project project, List<Line> lines, Standing standing, Explanation.Case told, Formats formats) {
        var english = formats.in(Languages.FIRST);
        var said = formats.isEnglish()
                ? told
                : verdicts.told(project, Sums.of(lines, project.disputed), standing, english);
        var evidence = evidence(about(project, said, english), verdict(said), lines, standing, formats);
        return formats.isEnglish()
                ? evidence
                : evidence.with(new Evidence.Spoken(
                        formats.locale().toLanguageTag(), sent(project, formats), verdict(told), null));
    }

    private Evidence evidence(
            Evidence.About about, Evidence.Verdict verdict, List<Line> lines, Standing standing, Formats formats) {
        return new Evidence(
                formats.now(),
                policy.inWords(),
                about,
                verdict,
                lines.stream().map(Evidence.Entry::of).toList(),
                new Evidence.Books(
                        standing.sequence(),
                        standing.balance(),
                        standing.fedUntil(),
                        standing.behind(),
                        standing.checked()),
                null,
                null);
    }

    private Evidence.About about(Project project, Explanation.Case told, Formats formats) {
        return new Evidence.About(
                project.id,
                verdicts.title(project),
                told.tool(),
                project.media,
                project.type,
                project.status,
                project.errorCode,
                project.errorMessage,
                project.createdAt,
                project.facts().endedAt(),
                project.outputs,
                sent(project, formats));
    }

    private static List<Evidence.Sent> sent(Project project, Formats formats) {
        return Parameters.of(project.parameters(), formats).stream()
                .map(sent -> new Evidence.Sent(sent.label(), sent.value()))
                .toList();
    }

    private static Evidence.Verdict verdict(Explanation.Case told) {
        var explanation = Explanation.of(told);
        var refund = told.refund();
        return new Evidence.Verdict(
                StateWords.of(told.facts(), told.words()),
                explanation.tone().attribute(),
                new CreditsSentence(told).brief(),
                explanation.moneyTone().attribute(),
                explanation.happened(),
                explanation.credits(),
                refund.status(),
                refund.expectedBy(),
                refund.sums().charged(),
                refund.sums().back());
    }
}
