package ai.magichour.helpcenter.checklists;

import ai.magichour.helpcenter.accounts.Account;
import ai.magichour.helpcenter.ledger.CreditEntry;
import ai.magichour.helpcenter.ledger.Standings;
import ai.magichour.helpcenter.ledger.Sums;
import ai.magichour.helpcenter.projects.Project;
import ai.magichour.helpcenter.projects.Steps;
import ai.magichour.helpcenter.projects.Verdicts;
import ai.magichour.helpcenter.projects.catalogue.Catalogue;
import ai.magichour.helpcenter.projects.verdict.State;
import ai.magichour.helpcenter.projects.verdict.StateWords;
import ai.magichour.helpcenter.web.Typed;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;

/** One project's checklist: what it finds, and what its customer answers, changes and says of how it ended. */
@Path("/projects/{id}/checklist")
@Authenticated
@Produces(MediaType.TEXT_HTML)
class ChecklistResource {

    private static final int UNPROCESSABLE = 422;
    private static final int LONGEST_ID = 200;

    @Inject
    Account account;

    @Inject
    Standings standings;

    @Inject
    Catalogue catalogue;

    @Inject
    Checklist checklist;

    @Inject
    Verdicts verdicts;

    @GET
    public TemplateInstance show(@PathParam("id") String id, @QueryParam("saved") String saved) {
        var project = find(id);
        var formats = account.formats();
        var progress = Progress.of(account.id(), project.id);
        var found = checklist.find(project, progress == null ? Map.of() : progress.answers, formats);
        QuarkusTransaction.requiringNew().run(() -> {
            if (progress == null) {
                Progress.opened(account.id(), project.id, formats.now());
            }
            ShownFinding.record(project, found.all().toList(), formats.now());
        });
        return page(project, checklist.result(project, found, progress, formats), List.of(), saved != null);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response save(@PathParam("id") String id, MultivaluedMap<String, String> fields) {
        var project = find(id);
        var formats = account.formats();
        var progress = Progress.locked(account.id(), project.id, formats.now());
        var found = checklist.find(project, progress.answers, formats);
        var form = ChecklistForm.read(fields, found.all().toList(), catalogue.plans());
        if (form.isWrong()) {
            return refused(project, found, progress, form);
        }
        progress.take(form.answers(), form.shown(), form.ticked(), form.outcome(), formats.now());
        return Response.seeOther(next(project, form.outcome())).build();
    }

    /** Nothing is kept, and the page shows what was answered and ticked. */
    private Response refused(Project project, Checklist.Found found, Progress kept, ChecklistForm form) {
        var formats = account.formats();
        var typed = new Progress();
        typed.answers = kept.answers;
        typed.ticks = kept.ticks;
        typed.outcome = kept.outcome;
        typed.outcomeAt = kept.outcomeAt;
        typed.take(form.answers(), form.shown(), form.ticked(), null, formats.now());
        var again = checklist.find(project, typed.answers, formats);
        var result = checklist.result(project, again, typed, formats);
        return Response.status(UNPROCESSABLE)
                .entity(page(project, result, form.problems(), false))
                .build();
    }

    private static URI next(Project project, Outcome outcome) {
        return URI.create(
                outcome == null
                        ? Steps.checklist(project) + "?saved=yes"
                        : outcome == Outcome.HELP ? help(project) : Steps.checklist(project));
    }

    /** The form to support, past all that could be answered without it: they have been here already. */
    private static String help(Project project) {
        var form = Steps.form(project) + "&write=yes";
        return project.state().group() == State.Group.COMPLETED ? form + "&concern=not-what-i-hoped" : form;
    }

    private TemplateInstance page(Project project, Result result, List<String> problems, boolean isSaved) {
        var formats = account.formats();
        var standing = standings.of(account.id());
        var lines = CreditEntry.of(account.id(), project.id);
        var told = verdicts.told(project, Sums.of(lines, project.disputed), standing, formats);
        return Templates.checklist(new ChecklistPage(
                result,
                project,
                catalogue.tool(project.media, project.type).orElse(null),
                verdicts.title(project),
                StateWords.of(told.facts(), told.words()),
                verdicts.cost(project, lines, standing, formats),
                help(project),
                problems,
                isSaved,
                formats));
    }

    private Project find(String id) {
        var project = Typed.clean(id, LONGEST_ID).equals(id) ? Project.of(account.id(), id) : null;
        if (project == null) {
            throw new NotFoundException();
        }
        return project;
    }
}
