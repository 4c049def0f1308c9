package ai.magichour.helpcenter.projects;

import ai.magichour.helpcenter.ledger.Standing;
import ai.magichour.helpcenter.ledger.Sums;
import ai.magichour.helpcenter.projects.verdict.Explanation;
import ai.magichour.helpcenter.projects.verdict.RefundStatus;
import ai.magichour.helpcenter.projects.verdict.Step;
import ai.magichour.helpcenter.projects.watch.Watch;
import ai.magichour.helpcenter.web.Formats;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Builds a project's page, and the part of it that changes while it is open. */
@ApplicationScoped
class ProjectPages {

    @Inject
    Verdicts verdicts;

    @Inject
    Steps steps;

    @Inject
    Pace pace;

    @ConfigProperty(name = "helpcenter.platform.site")
    String site;

    /** A project's page; or, for a line that names a project we haven't heard of, what little is known; else empty. */
    Optional<TemplateInstance> page(UUID viewer, String id, Standing standing, Formats formats) {
        return view(viewer, id, standing, formats, false);
    }

    /** The part that a stream replaces. */
    Optional<TemplateInstance> part(UUID viewer, String id, Standing standing, Formats formats) {
        return view(viewer, id, standing, formats, true);
    }

    private Optional<TemplateInstance> view(
            UUID viewer, String id, Standing standing, Formats formats, boolean isPart) {
        var history = CreditHistory.of(viewer, id);
        if (history.project() != null) {
            var page = page(history, standing, formats);
            return Optional.of(isPart ? Templates.verdict(page) : Templates.project(page));
        }
        if (history.lines().isEmpty()) {
            return Optional.empty();
        }
        var page = new ArrivingPage(id, Sums.of(history.lines(), false), history.lines(), standing, formats);
        return Optional.of(isPart ? Templates.arrivingVerdict(page) : Templates.arriving(page));
    }

    ProjectPage page(CreditHistory history, Standing standing, Formats formats) {
        var project = history.project();
        var lines = history.lines();
        var told = verdicts.told(project, Sums.of(lines, project.disputed), standing, formats);
        var explanation = Explanation.of(told);
        var isAwaited = told.refund().status() == RefundStatus.PENDING;
        return new ProjectPage(
                verdicts.row(project, told),
                told.refund(),
                explanation,
                steps.link(explanation.primary(), project, told),
                steps.link(explanation.secondary(), project, told),
                steps.link(Step.WRITE, project, told),
                isAwaited
                        ? pace.most()
                                .map(most -> told.words().pace(formats.duration(most)))
                                .orElse(null)
                        : null,
                Moment.of(project.facts(), lines, history.commands(), told.refund(), formats.now()),
                Parameters.of(project.parameters(), formats),
                verdicts.cost(project, lines, standing, formats),
                standing,
                formats,
                library(project),
                told.usual(),
                explanation.primary() == Step.WATCH && Watch.isAsked(project.customerId, project.id),
                formats.words(MomentWords.class));
    }

    private String library(Project project) {
        return switch (project.media == null ? "" : project.media) {
            case "video", "image", "audio" -> site + "/my-library?" + project.media + "Id=" + project.id;
            default -> null;
        };
    }
}
