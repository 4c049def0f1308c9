package ai.magichour.helpcenter.projects.intake;

import static ai.magichour.helpcenter.projects.verdict.State.Group.CANCELED;
import static ai.magichour.helpcenter.projects.verdict.State.Group.FAILED;

import ai.magichour.helpcenter.projects.Project;
import ai.magichour.helpcenter.projects.catalogue.Catalogue;
import ai.magichour.helpcenter.projects.catalogue.Tool;
import ai.magichour.helpcenter.projects.verdict.State;
import java.time.Duration;

/**
 * What a revision makes of a project, whatever order they come in: the highest is what it is; when it was made, first
 * failed or was deleted holds whichever revision said so. Pure: it reads and writes nothing but the project.
 */
public final class Succession {

    /** For a tool whose usual time nobody published: about the slowest one that is. */
    private static final Duration USUAL_UNKNOWN = Duration.ofMinutes(15);

    private static final int LATE = 3;

    private Succession() {}

    /** Returns false if the project is already at a higher revision, so that this one is history. */
    public static boolean take(Project project, Said said, Catalogue catalogue) {
        var isNewest = project.status == null || said.revision() >= project.revision;
        if (isNewest) {
            overwrite(project, said);
        }
        if (said.createdAt() != null && (isNewest || project.createdAt == null)) {
            project.createdAt = said.createdAt();
        }
        if (project.deletedAt == null) {
            project.deletedAt = said.deletedAt();
        }
        // Deleted on the platform: what the customer made goes, what they paid stays.
        if (project.isDeleted()) {
            project.name = null;
            project.setParameters(null);
        }
        list(project, said, catalogue);
        failed(project, said);
        return isNewest;
    }

    private static void overwrite(Project project, Said said) {
        project.revision = said.revision();
        project.at = said.at();
        project.media = said.media();
        project.type = said.type();
        project.name = said.name();
        project.status = said.status();
        project.finishedAt = said.finishedAt();
        project.creditsCharged = said.creditsCharged();
        project.errorCode = said.errorCode();
        project.errorMessage = said.errorMessage();
        project.outputs = said.outputs();
        project.retryOf = said.retryOf();
        project.setParameters(said.parameters());
    }

    private static void list(Project project, Said said, Catalogue catalogue) {
        if (project.createdAt != null) {
            project.listedAt = project.createdAt;
        } else if (project.listedAt == null || said.at().isBefore(project.listedAt)) {
            project.listedAt = said.at();
        }
        var usual = catalogue.tool(project.media, project.type).map(Tool::usual).orElse(USUAL_UNKNOWN);
        project.lateAfter = project.listedAt.plus(usual.multipliedBy(LATE));
    }

    private static void failed(Project project, Said said) {
        var group = State.of(said.status()).group();
        var isFailure = group == FAILED || group == CANCELED;
        if (isFailure && (project.failedAt == null || said.at().isBefore(project.failedAt))) {
            project.failedAt = said.at();
        }
    }
}
