package ai.magichour.helpcenter.desk.refunds;

import ai.magichour.helpcenter.accounts.Account;
import ai.magichour.helpcenter.desk.cases.Case;
import ai.magichour.helpcenter.desk.cases.Looks;
import ai.magichour.helpcenter.desk.cases.page.Offer;
import ai.magichour.helpcenter.ledger.commands.CommandState;
import ai.magichour.helpcenter.ledger.commands.Refunding;
import ai.magichour.helpcenter.ledger.commands.Refusal;
import ai.magichour.helpcenter.projects.Project;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** Returning credits of a case's project: first what it would do, then doing it. */
@Path("/desk/tickets/{number}/refund")
@RolesAllowed(Account.SUPPORT)
@Produces(MediaType.TEXT_HTML)
class RefundResource {

    @Inject
    Account account;

    @Inject
    Refunding refunding;

    @Inject
    Returning returning;

    @Inject
    Looks looks;

    /** What it would do; without an amount, all that the project still costs. */
    @GET
    public TemplateInstance preview(
            @PathParam("number") String number,
            @RestQuery String amount,
            @RestQuery String reason,
            @RestQuery String goodwill) {
        var about = Case.of(number);
        var project = project(about);
        return amount == null
                ? page(about, project, all(project), null, false)
                : page(about, project, RefundForm.read(amount, reason, goodwill, null), null, true);
    }

    /** Asks for it. However often it is pressed, it is asked for once. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response ask(
            @PathParam("number") String number,
            @RestForm String amount,
            @RestForm String reason,
            @RestForm String goodwill,
            @RestForm String key) {
        var about = Case.of(number);
        var project = project(about);
        var form = RefundForm.read(amount, reason, goodwill, key);
        if (form.reason() == null) {
            return refused(about, project, form, null);
        }
        var outcome = returning.ask(about.ticket(), form);
        if (outcome.isRefused()) {
            return refused(about, project, form, outcome.refusal());
        }
        var did = outcome.command().state == CommandState.ASKED ? "waits" : "asked";
        return Response.seeOther(URI.create(about.href() + "?did=" + did)).build();
    }

    private Response refused(Case about, Project project, RefundForm form, Refusal why) {
        return Response.status(422)
                .entity(page(about, project, form.anew(), why, true))
                .build();
    }

    /** {@code why}: what the act was refused for; null for what keeps it from being done as it stands. */
    private TemplateInstance page(Case about, Project project, RefundForm form, Refusal why, boolean isTried) {
        looks.at(about.customer().id, "looked at what returning credits would do", about.ticket().number);
        var title = about.ticket().evidence().project().title();
        var preview = refunding.preview(project.customerId, project.id, form.amount(), form.isGift());
        var problems = RefundPage.problems(why == null ? preview.refusal() : why, form);
        return Templates.refund(new RefundPage(about, title, form, preview, problems, isTried, account.formats()));
    }

    private RefundForm all(Project project) {
        var most = refunding
                .preview(project.customerId, project.id, 1, false)
                .allowance()
                .most();
        return RefundForm.of(most, Offer.reason(project.facts(), project.back));
    }

    /** Only a project that has arrived has a cost that can be returned. */
    private static Project project(Case about) {
        var ticket = about.ticket();
        var project = ticket.projectId == null ? null : Project.of(ticket.customerId, ticket.projectId);
        if (project == null) {
            throw new NotFoundException();
        }
        return project;
    }
}
