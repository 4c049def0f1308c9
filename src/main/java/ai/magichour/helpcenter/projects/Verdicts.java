package ai.magichour.helpcenter.projects;

import ai.magichour.helpcenter.ledger.Standing;
import ai.magichour.helpcenter.ledger.Sums;
import ai.magichour.helpcenter.web.Formats;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
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
    Row row(Project project, Standing standing, Formats formats) {
        var told = told(project, project.sums(), standing, formats);
        return row(project, told, Explanation.of(told));
    }

    /** The row of a project that has been explained already. */
    Row row(Project project, Explanation.Case told, Explanation explanation) {
        return new Row(
                project,
                title(project),
                told.tool(),
                StateWords.of(told.facts(), told.words()),
                explanation.tone(),
                new CreditsSentence(told).brief(),
                explanation.moneyTone(),
                told.refund().status());
    }

    /** Everything a sentence about this project may need. */
    Explanation.Case told(Project project, Sums sums, Standing standing, Formats formats) {
        var facts = project.facts();
        var tool = catalogue.tool(project.media, project.type);
        return new Explanation.Case(
                facts,
                Refund.of(facts, sums, false, standing, formats.now(), policy),
                standing,
                catalogue.nameOf(project.media, project.type),
                tool.map(Tool::usual).orElse(USUAL_UNKNOWN),
                formats,
                MessageBundles.get(ProjectWords.class),
                MessageBundles.get(CauseWords.class));
    }

    /** What a project is called: its own name, else its tool's. */
    String title(Project project) {
        return Optional.ofNullable(project.name)
                .filter(name -> !name.isBlank())
                .orElseGet(() -> catalogue.nameOf(project.media, project.type));
    }

    /** The policy as configured. */
    static class Configured {

        @jakarta.enterprise.inject.Produces
        @jakarta.inject.Singleton
        RefundPolicy policy(
                @ConfigProperty(name = "helpcenter.refunds.window") Duration window,
                @ConfigProperty(name = "helpcenter.refunds.no-rule") java.util.Set<String> unpublished) {
            return new RefundPolicy(window, unpublished);
        }
    }
}
