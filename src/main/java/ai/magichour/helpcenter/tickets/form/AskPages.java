package ai.magichour.helpcenter.tickets.form;

import ai.magichour.helpcenter.accounts.Account;
import ai.magichour.helpcenter.projects.Project;
import ai.magichour.helpcenter.projects.watch.Watch;
import ai.magichour.helpcenter.tickets.Concern;
import ai.magichour.helpcenter.tickets.Ticket;
import ai.magichour.helpcenter.tickets.TicketWords;
import ai.magichour.helpcenter.tickets.evidence.Witness;
import ai.magichour.helpcenter.tickets.files.Attachment;
import ai.magichour.helpcenter.tickets.files.Rejection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.UUID;

/** Builds the form for a project or for none, with the facts as they are. */
@ApplicationScoped
class AskPages {

    @Inject
    Account account;

    @Inject
    Witness witness;

    @Inject
    Seal seal;

    /**
     * What a form is about.
     *
     * @param about null for a question that isn't about a project
     * @param situation null likewise, and where only the ledger names the project
     */
    record Known(Witness.Case about, Situation situation) {

        /** What can be written about it. */
        List<Concern> offered() {
            return situation == null ? Situation.offeredWithoutProject() : situation.offered();
        }
    }

    /** What is known of a project, or of none. Another's project and one that isn't there look the same. */
    Known known(String project) {
        if (project == null) {
            return new Known(null, null);
        }
        var about = witness.of(account.id(), project, account.formats()).orElseThrow(NotFoundException::new);
        return new Known(about, about.project() == null ? null : situation(about));
    }

    /** A form that is kept already, with its files. */
    AskPage page(Known known, AskForm form, List<Rejection> rejected) {
        return page(known, form, true, null, Attachment.ofDraft(account.id(), form.draft()), rejected);
    }

    private AskPage page(
            Known known,
            AskForm form,
            boolean isWriting,
            String kept,
            List<Attachment> attached,
            List<Rejection> rejected) {
        var viewer = account.id();
        var formats = account.formats();
        var about = known.about();
        var situation = known.situation();
        var project = about == null ? null : about.evidence().project().id();
        var open = Ticket.open(viewer, project);
        var triage = triage(about, situation, open);
        return new AskPage(
                about,
                about == null
                        ? witness.ofNothing(viewer, formats)
                        : witness.frozen(about, formats).in(formats.locale()),
                form,
                known.offered(),
                situation == null ? null : situation.suggested(),
                triage,
                open,
                isWriting,
                situation != null && situation.isCompleted(),
                triage == Triage.ON_THE_WAY && Watch.isAsked(viewer, project),
                account.customer().mailAddress().orElse(null),
                attached,
                rejected,
                seal.of(viewer, form.draft()),
                kept,
                formats,
                formats.words(TicketWords.class));
    }

    /** A new form: blank, or with what was typed into an earlier one and not sent. */
    AskPage fresh(Known known, String project, Concern concern, String follows, boolean isWriting) {
        var id = UUID.randomUUID();
        var earlier = follows == null
                ? Draft.latest(account.id(), project, account.formats().now())
                : null;
        if (earlier == null) {
            var blank = AskForm.blank(id, concern).following(follows);
            return page(known, blank, isWriting, null, List.of(), List.of());
        }
        var words = account.formats().words(TicketWords.class);
        var kept = words.kept(account.formats().moment(earlier.changedAt));
        var isFiles = !Attachment.ofDraft(account.id(), earlier.id).isEmpty();
        var notice = isFiles ? kept + " " + words.keptFiles() : kept;
        return page(known, AskForm.of(earlier, id), true, notice, List.of(), List.of());
    }

    private static Triage triage(Witness.Case about, Situation situation, List<Ticket> open) {
        if (about == null) {
            return Triage.NOTHING;
        }
        if (situation == null) {
            return open.isEmpty() ? Triage.NOTHING : Triage.OPEN_TICKET;
        }
        return Triage.of(situation.facts().group(), situation.refund(), open, situation.now());
    }

    private Situation situation(Witness.Case about) {
        var project = about.project();
        return new Situation(
                about.told().facts(),
                about.told().refund(),
                Project.failedInARow(project, Situation.IN_A_ROW),
                Project.failedStillOut(project.customerId, Situation.STILL_OUT),
                account.formats().now());
    }
}
