package ai.magichour.helpcenter.projects;

import ai.magichour.helpcenter.projects.catalogue.Catalogue;
import ai.magichour.helpcenter.projects.verdict.Explanation;
import ai.magichour.helpcenter.projects.verdict.Step;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where each next step leads, and what its button says. Letters to support come with the case already written. */
@ApplicationScoped
class Steps {

    /** A button or a link. */
    public record Link(String href, String label) {}

    @Inject
    Catalogue catalogue;

    @ConfigProperty(name = "helpcenter.platform.site")
    String site;

    @ConfigProperty(name = "helpcenter.support.address")
    String support;

    Link link(Step step, Project project, Explanation.Case told) {
        var words = told.words();
        return switch (step) {
            case TRY_AGAIN ->
                new Link(
                        catalogue
                                .tool(project.media, project.type)
                                .map(tool -> tool.url().toString())
                                .orElse(site),
                        words.stepTryAgain());
            case REPORT -> new Link(letter("Missing credits", project, told), words.stepReport());
            case IMPROVE -> new Link("/articles/better-results", words.stepImprove());
            case ASK -> new Link(letter("A question", project, told), words.stepAsk());
            case CREDITS -> new Link("/credits", words.stepCredits());
            case ARTICLE -> new Link("/articles/failed-or-completed", words.stepArticle());
            case WRITE -> new Link(letter("A question", project, told), words.stepWrite());
            case ERRORS -> new Link("/articles/error-messages", words.stepErrors());
            case WAITING -> new Link("/articles/taking-so-long", words.stepWaiting());
            case POLICY -> new Link("/articles/blocked-by-content-policy", words.stepPolicy());
        };
    }

    private String letter(String subject, Project project, Explanation.Case told) {
        var refund = told.refund();
        var body = "Project: " + project.id + "\r\nTool: " + told.tool() + "\r\nStatus: " + project.status
                + (project.errorCode == null ? "" : " (" + project.errorCode + ")")
                + "\r\nCharged: " + refund.sums().charged() + ", returned: "
                + refund.sums().back() + "\r\n\r\nWhat I expected to happen:\r\n\r\n";
        return "mailto:" + support + "?subject=" + encode(subject + ", project " + project.id) + "&body="
                + encode(body);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
