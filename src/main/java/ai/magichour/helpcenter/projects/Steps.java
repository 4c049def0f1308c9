package ai.magichour.helpcenter.projects;

import ai.magichour.helpcenter.projects.catalogue.Catalogue;
import ai.magichour.helpcenter.projects.verdict.Explanation;
import ai.magichour.helpcenter.projects.verdict.Step;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where each next step leads, and what its button says. A form to support comes with the case already written. */
@ApplicationScoped
public class Steps {

    /** A button or a link; an act is posted. */
    public record Link(String href, String label, boolean isAct) {

        Link(String href, String label) {
            this(href, label, false);
        }
    }

    @Inject
    Catalogue catalogue;

    @ConfigProperty(name = "helpcenter.platform.site")
    String site;

    public Link link(Step step, Project project, Explanation.Case told) {
        var words = told.words();
        return switch (step) {
            case TRY_AGAIN ->
                new Link(
                        catalogue
                                .tool(project.media, project.type)
                                .map(tool -> tool.url().toString())
                                .orElse(site),
                        words.stepTryAgain());
            case REPORT -> new Link(form(project) + "&concern=credits-not-back", words.stepReport());
            case WATCH -> new Link("/projects/" + project.id + "/watch", words.stepWatch(), true);
            case IMPROVE -> new Link(checklist(project), words.stepImprove());
            case CHECK -> new Link(checklist(project), words.stepCheck());
            case ASK -> new Link(form(project), words.stepAsk());
            case CREDITS -> new Link("/credits", words.stepCredits());
            case ARTICLE -> new Link("/articles/failed-or-completed", words.stepArticle());
            case WRITE -> new Link(form(project), words.stepWrite());
            case ERRORS -> new Link("/articles/error-messages", words.stepErrors());
            case WAITING -> new Link("/articles/taking-so-long", words.stepWaiting());
            case POLICY -> new Link("/articles/blocked-by-content-policy", words.stepPolicy());
        };
    }

    /** The address of a project's checklist. */
    public static String checklist(Project project) {
        return "/projects/" + encode(project.id) + "/checklist";
    }

    /** The address of the form to support, with the project filled in. */
    public static String form(Project project) {
        return "/tickets/new?project=" + encode(project.id);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
