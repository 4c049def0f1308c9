package ai.magichour.helpcenter.desk.cases.page;

import ai.magichour.helpcenter.accounts.Account;
import ai.magichour.helpcenter.desk.canned.Canned;
import ai.magichour.helpcenter.desk.canned.CannedReplies;
import ai.magichour.helpcenter.desk.cases.Case;
import ai.magichour.helpcenter.desk.cases.Looks;
import ai.magichour.helpcenter.ledger.CreditEntry;
import ai.magichour.helpcenter.ledger.Standings;
import ai.magichour.helpcenter.ledger.commands.Command;
import ai.magichour.helpcenter.ledger.commands.Refunding;
import ai.magichour.helpcenter.projects.Project;
import ai.magichour.helpcenter.tickets.Ticket;
import ai.magichour.helpcenter.tickets.TicketWords;
import ai.magichour.helpcenter.tickets.evidence.Evidence;
import ai.magichour.helpcenter.tickets.evidence.Witness;
import ai.magichour.helpcenter.tickets.files.Attachment;
import ai.magichour.helpcenter.web.Formats;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;

/** Builds a case's page. Showing it is a look, which is written down, whatever led to it. */
@RequestScoped
public class CasePages {

    private static final int LINES = 8;

    @Inject
    Account account;

    @Inject
    Witness witness;

    @Inject
    Standings standings;

    @Inject
    Refunding refunding;

    @Inject
    CannedReplies replies;

    @Inject
    Looks looks;

    TemplateInstance page(Case about, String notice) {
        return page(about, Typing.nothing(), List.of(), notice);
    }

    /** The page with what was typed and why it wasn't taken: 409 where somebody was faster, else 422. */
    public Response refused(Case about, Typing typing) {
        return Response.status(typing.since() == null ? 422 : 409)
                .entity(page(about, typing, attached(about, typing), null))
                .build();
    }

    /** The page with a text to go on with. */
    public Response with(Case about, Typing typing) {
        return Response.ok(page(about, typing, attached(about, typing), null)).build();
    }

    /** The files that came with a form before it was sent. */
    private static List<Attachment> attached(Case about, Typing typing) {
        return Attachment.ofDraft(about.ticket().customerId, typing.draft());
    }

    private TemplateInstance page(Case about, Typing typing, List<Attachment> attached, String notice) {
        var ticket = about.ticket();
        looks.at(ticket.customerId, "looked at a ticket", ticket.number);
        var project = ticket.projectId == null ? null : Project.of(ticket.customerId, ticket.projectId);
        var beside = beside(about, project);
        return Templates.ticket(new CasePage(
                about,
                Entry.of(about),
                beside,
                Offer.of(refunding, project),
                replies.fitting(beside.current(), about.customer(), beside.onItsWay(), beside.theirs()),
                typing,
                attached,
                notice,
                account.id(),
                account.formats(),
                MessageBundles.get(TicketWords.class)));
    }

    private Beside beside(Case about, Project project) {
        var ticket = about.ticket();
        var now = account.formats().now();
        var theirs = about.theirs(now);
        var then = ticket.evidence();
        return new Beside(
                then,
                changed(ticket, then, theirs),
                theirs,
                CreditEntry.before(ticket.customerId, Long.MAX_VALUE, LINES),
                standings.of(ticket.customerId),
                about.others(),
                Failures.like(project, now),
                ticket.projectId == null ? List.of() : Asked.of(ticket.customerId, ticket.projectId));
    }

    /** The facts as they are now, or null where they say the same as then. */
    private Evidence changed(Ticket ticket, Evidence then, Formats theirs) {
        return ticket.projectId == null
                ? null
                : witness.of(ticket.customerId, ticket.projectId, theirs)
                        .map(Witness.Case::evidence)
                        .filter(now -> !then.saysTheSameAs(now))
                        .orElse(null);
    }

    /** The ready answer of this key, filled with the facts of right now; empty where they don't bear it out. */
    public Optional<Canned> ready(Case about, String key) {
        var ticket = about.ticket();
        var open = ticket.projectId == null ? null : Command.open(ticket.customerId, ticket.projectId);
        var asked = open != null && open.state.isOnItsWay() ? open.amount : 0;
        return replies.fitting(
                key,
                facts(about),
                about.customer(),
                asked,
                about.theirs(account.formats().now()));
    }

    /** The facts of a case as they are right now, for what is said about them. */
    public Evidence facts(Case about) {
        var then = about.ticket().evidence();
        var now = changed(about.ticket(), then, about.theirs(account.formats().now()));
        return now == null ? then : now;
    }
}
