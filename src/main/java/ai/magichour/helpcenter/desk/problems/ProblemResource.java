package ai.magichour.helpcenter.desk.problems;

import ai.magichour.helpcenter.web.Typed;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** Known problems, for support: what is proposed, the sentence that customers read, and the end. */
@Path("/desk/problems")
@RolesAllowed("support")
@Produces(MediaType.TEXT_HTML)
class ProblemResource {

    @Inject
    ProblemPages pages;

    @Inject
    Acts acts;

    @Inject
    Said said;

    @GET
    public TemplateInstance list(@RestQuery("said") String word) {
        return Templates.problems(pages.page(notice(word), null));
    }

    /** Says what is wrong, or says it anew. */
    @POST
    @Path("/{id}/sentence")
    public Response confirm(@PathParam("id") UUID id, @RestForm String sentence) {
        var typed = Typed.line(sentence, ProblemsPage.LONGEST + 1_000);
        var wrong = typed.isEmpty()
                ? "Write a sentence for customers."
                : typed.length() > ProblemsPage.LONGEST
                        ? "The sentence may have " + ProblemsPage.LONGEST + " characters; it has "
                                + (typed.length() - ProblemsPage.LONGEST) + " more."
                        : null;
        if (wrong != null) {
            return Response.status(422)
                    .entity(Templates.problems(pages.page(null, new ProblemsPage.Refused(id, typed, wrong))))
                    .build();
        }
        return after(acts.confirm(id, typed), "said");
    }

    @POST
    @Path("/{id}/dismissal")
    public Response dismiss(@PathParam("id") UUID id) {
        return after(acts.dismiss(id), "dismissed");
    }

    @POST
    @Path("/{id}/end")
    public Response end(@PathParam("id") UUID id) {
        return after(acts.end(id), "over");
    }

    private Response after(boolean isDone, String word) {
        if (!isDone) {
            throw new NotFoundException();
        }
        said.forget();
        return Response.seeOther(URI.create("/desk/problems?said=" + word)).build();
    }

    private static String notice(String word) {
        return switch (word == null ? "" : word) {
            case "said" -> "Everybody who has it reads your sentence now.";
            case "dismissed" -> "It isn’t proposed again for six hours.";
            case "over" -> "Whoever wrote about it or asked to be told gets one letter.";
            default -> null;
        };
    }
}
