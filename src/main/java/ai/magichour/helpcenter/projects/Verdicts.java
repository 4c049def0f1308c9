package ai.magichour.helpcenter.projects;

import ai.magichour.helpcenter.ledger.Line;
import ai.magichour.helpcenter.ledger.Standing;
import ai.magichour.helpcenter.ledger.Sums;
import ai.magichour.helpcenter.projects.catalogue.Catalogue;
import ai.magichour.helpcenter.projects.catalogue.Tool;
import ai.magichour.helpcenter.projects.cost.Cost;
import ai.magichour.helpcenter.projects.cost.CostWords;
import ai.magichour.helpcenter.projects.verdict.CauseWords;
import ai.magichour.helpcenter.projects.verdict.CreditsSentence;
import ai.magichour.helpcenter.projects.verdict.Explanation;
import ai.magichour.helpcenter.projects.verdict.ProjectWords;
import ai.magichour.helpcenter.projects.verdict.Refund;
import ai.magichour.helpcenter.projects.verdict.RefundPolicy;
import ai.magichour.helpcenter.projects.verdict.StateWords;
import ai.magichour.helpcenter.web.Formats;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Puts a project's facts, lines and clock together into what a reader is told. */
@ApplicationScoped
public class Verdicts {

    private static final Duration USUAL_UNKNOWN = Duration.ofMinutes(15);

    @Inject
    Catalogue catalogue;

    @Inject
    RefundPolicy policy;

    /** A project's row in a list. */
    public Row row(Project project, Standing standing, Formats formats) {
        return row(project, told(project, project.sums(), standing, formats));
    }

    /** The row of a project whose case is told already. */
    Row row(Project project, Explanation.Case told) {
        return new Row(
                project,
                title(project),
                told.tool(),
                StateWords.of(told.facts(), told.words()),
                Explanation.tone(told),
                new CreditsSentence(told).brief(),
                Explanation.moneyTone(told),
                told.refund().status());
    }

    /** Everything a sentence about this project may need. */
    public Explanation.Case told(Project project, Sums sums, Standing standing, Formats formats) {
        var facts = project.facts();
        var tool = catalogue.tool(project.media, project.type);
        return new Explanation.Case(
                facts,
                Refund.of(facts, sums, project.asked, standing, formats.now(), policy),
                standing,
                catalogue.nameOf(project.media, project.type),
                tool.map(Tool::usual).orElse(USUAL_UNKNOWN),
                formats,
                formats.words(ProjectWords.class),
                formats.words(CauseWords.class));
    }

    /** What a project is called: its own name, else its tool's. */
    public String title(Project project) {
        return Optional.ofNullable(project.name)
                .filter(name -> !name.isBlank())
                .orElseGet(() -> catalogue.nameOf(project.media, project.type));
    }

    /** Why it cost what it cost; null where there is nothing to explain. */
    public Cost cost(Project project, List<Line> lines, Standing standing, Formats formats) {
        var tool = project.isDeleted()
                ? null
                : catalogue.tool(project.media, project.type).orElse(null);
        var quote = catalogue
                .quote(project.media, project.type, project.parameters())
                .orElse(null);
        var isDoubtful = Sums.of(lines, project.disputed).disputed();
        return Cost.of(new Cost.From(
                        project.state().group(),
                        lines,
                        tool,
                        quote,
                        isDoubtful,
                        standing.behind(),
                        formats,
                        formats.words(CostWords.class)))
                .orElse(null);
    }

    /** The policy as configured. */
    static class Configured {

        @Produces
        @Singleton
        RefundPolicy policy(
                @ConfigProperty(name = "helpcenter.refunds.window") Duration window,
                @ConfigProperty(name = "helpcenter.refunds.no-rule") Set<String> unpublished) {
            return new RefundPolicy(window, unpublished);
        }
    }
}
