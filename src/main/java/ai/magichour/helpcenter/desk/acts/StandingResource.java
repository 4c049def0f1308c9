package ai.magichour.helpcenter.desk.acts;

import ai.magichour.helpcenter.accounts.Account;
import ai.magichour.helpcenter.desk.cases.Case;
import ai.magichour.helpcenter.desk.cases.Seen;
import ai.magichour.helpcenter.desk.cases.page.CasePages;
import ai.magichour.helpcenter.desk.cases.page.Ending;
import ai.magichour.helpcenter.desk.cases.page.Problem;
import ai.magichour.helpcenter.desk.cases.page.Typing;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jboss.resteasy.reactive.RestForm;

/** Who has a case, and whether it is over. */
@Path("/desk/tickets/{number}")
@RolesAllowed(Account.SUPPORT)
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class StandingResource {

    private static final String REOPEN = "REOPEN";

    @Inject
    CasePages pages;

    @Inject
    Claiming claiming;

    @Inject
    Closing closing;

    /** {@code act}: take, over (though somebody else has it), release, or writing. */
    @POST
    @Path("/claim")
    public Response claim(@PathParam("number") String number, @RestForm String act) {
        var about = Case.of(number);
        var customer = about.customer().id;
        return switch (act == null ? "" : act) {
            case "release" -> {
                claiming.release(customer, number);
                yield to(about, "released");
            }
            case "writing" -> {
                claiming.writing(customer, number);
                yield to(about, "");
            }
            default ->
                claiming.take(customer, number, "over".equals(act))
                        ? to(about, "claimed")
                        : notTaken(Case.anew(number));
        };
    }

    /** {@code reason}: how it ended, or REOPEN. */
    @POST
    @Path("/resolution")
    public Response resolve(@PathParam("number") String number, @RestForm String reason, @RestForm String seen) {
        var about = Case.of(number);
        var customer = about.customer().id;
        var before = Seen.of(seen);
        var how = Ending.named(reason);
        var typing = Typing.ending(reason);
        if (how.isEmpty() && !REOPEN.equals(reason)) {
            return pages.refused(about, typing.with(Problem.NO_REASON));
        }
        var outcome = how.map(each -> closing.close(customer, number, before, each))
                .orElseGet(() -> closing.reopen(customer, number, before));
        return switch (outcome) {
            case DONE -> to(about, how.isPresent() ? "closed" : "reopened");
            case CHANGED -> pages.refused(Case.anew(number), typing.crossed(before));
            case OTHER_OPEN -> pages.refused(about, typing.with(Problem.OTHER_OPEN));
            case NOT_SO -> pages.refused(about, typing.with(Problem.NOT_BACK));
        };
    }

    private Response notTaken(Case about) {
        var why = about.ticket().isOpen() ? Problem.TAKEN : Problem.CLOSED;
        return pages.refused(about, Typing.nothing().with(why));
    }

    private static Response to(Case about, String did) {
        return Response.seeOther(URI.create(about.href() + (did.isEmpty() ? "" : "?did=" + did)))
                .build();
    }
}
