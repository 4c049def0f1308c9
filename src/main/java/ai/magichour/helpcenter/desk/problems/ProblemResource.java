package ai.magichour.helpcenter.desk.problems;

import ai.magichour.helpcenter.desk.problems.ProblemsPage.Refused;
import ai.magichour.helpcenter.desk.problems.ProblemsPage.Why;
import ai.magichour.helpcenter.web.Cursor;
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

    private static final String CROSSED =
            "Somebody else changed it since you opened this. Look at both, then send yours again or leave theirs.";
    private static final String CLOSED = "Somebody else closed it since you opened this. Your sentence wasn’t used.";

    @Inject
    ProblemPages pages;

    @Inject
    Acts acts;

    @Inject
    Said said;

    @GET
    public TemplateInstance list(@RestQuery String after, @RestQuery("said") String word) {
        return Templates.problems(pages.page(Cursor.of(after), notice(word), null));
    }

    /** Says what is wrong, or says it anew; never over what somebody else said since the form was opened. */
    @POST
    @Path("/{id}/sentence")
    public Response confirm(@PathParam("id") UUID id, @RestForm String sentence, @RestForm String version) {
        var typed = Typed.line(sentence, ProblemsPage.LONGEST + 1_000);
        var wrong = typed.isEmpty()
                ? "Write a sentence for customers."
                : typed.length() > ProblemsPage.LONGEST
                        ? "The sentence may have " + ProblemsPage.LONGEST + " characters; it has "
                                + (typed.length() - ProblemsPage.LONGEST) + " more."
                        : null;
        if (wrong != null) {
            return refused(422, new Refused(id, typed, Why.WRONG, wrong));
        }
        return switch (acts.confirm(id, typed, number(version))) {
            case DONE -> after(true, "said");
            case CROSSED -> refused(409, new Refused(id, typed, Why.CROSSED, CROSSED));
            case CLOSED -> refused(409, new Refused(id, typed, Why.CLOSED, CLOSED));
            case NOTHING -> throw new NotFoundException();
        };
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

    private Response refused(int status, Refused refused) {
        return Response.status(status)
                .entity(Templates.problems(pages.page(Cursor.START, null, refused)))
                .build();
    }

    private static Integer number(String version) {
        return version != null && version.matches("\\d{1,9}") ? Integer.valueOf(version) : null;
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
            case "over" -> "Everybody whom it hit gets one letter.";
            default -> null;
        };
    }
}
