package ai.magichour.helpcenter.tickets.form;

import ai.magichour.helpcenter.tickets.Concern;
import ai.magichour.helpcenter.tickets.Ticket;
import ai.magichour.helpcenter.tickets.TicketWords;
import ai.magichour.helpcenter.tickets.evidence.Evidence;
import ai.magichour.helpcenter.tickets.evidence.Witness;
import ai.magichour.helpcenter.tickets.files.Attachment;
import ai.magichour.helpcenter.tickets.files.Rejection;
import ai.magichour.helpcenter.web.Formats;
import java.util.List;

/**
 * Everything the form says, and what can be said before it.
 *
 * @param about the project's case; null for a question that isn't about a project
 * @param suggestion the concern that the facts suggest; null where they suggest none
 * @param kept when the text that stands in the form was typed, if it was in an earlier form; else null
 * @param rejected files that couldn't be taken, each with its sentence
 */
public record AskPage(
        Witness.Case about,
        Evidence evidence,
        AskForm form,
        List<Concern> offered,
        Situation.Suggestion suggestion,
        Triage triage,
        List<Ticket> open,
        boolean isWriting,
        boolean isCompleted,
        boolean isWatched,
        String mailAddress,
        List<Attachment> attached,
        List<Rejection> rejected,
        String seal,
        String kept,
        Formats formats,
        TicketWords words) {

    /** Whether the answer stands alone and the form is one press away. */
    public boolean isAnswer() {
        return triage != Triage.NOTHING && !isWriting;
    }

    public String title() {
        return switch (isAnswer() ? triage : Triage.NOTHING) {
            case OPEN_TICKET -> words.triageOpenTitle();
            case RETURNED -> words.triageReturnedTitle();
            case ON_THE_WAY -> words.triageOnTheWayTitle();
            case NOT_CHARGED -> words.triageNotChargedTitle();
            case ASKED_FOR -> words.triageAskedForTitle();
            case NOTHING -> words.askTitle();
        };
    }

    public String concernWords(Concern concern) {
        return concern.inWords(words);
    }

    public boolean isChosen(Concern concern) {
        return form.concern().isEmpty()
                ? suggestion != null && suggestion.concern() == concern
                : form.concern().equals(concern.address());
    }

    public boolean isSuggested(Concern concern) {
        return suggestion != null && suggestion.concern() == concern;
    }

    public String suggestionReason() {
        var out = formats.credits(about.told().refund().sums().out());
        return switch (suggestion.reason()) {
            case OVERDUE ->
                words.becauseOverdue(out, formats.moment(about.told().refund().expectedBy()));
            case PARTLY -> words.becausePartly(out);
            case OUT -> words.becauseOut(out);
            case IN_A_ROW -> words.becauseInARow(about.told().tool());
            case STILL_OUT -> words.becauseStillOut();
            case LATE -> words.becauseLate();
            case NO_OUTPUT -> words.becauseNoOutput();
            case STATUS_UNKNOWN -> words.becauseStatusUnknown();
        };
    }

    public String problemWords(AskForm.Problem problem) {
        return switch (problem) {
            case NO_CONCERN -> words.problemNoConcern();
            case NO_EXPECTATION -> words.problemNoExpectation();
            case EXPECTATION_TOO_LONG, HAPPENED_TOO_LONG, WRONG_TOO_LONG ->
                words.problemTooLong(formats.number(AskForm.LONGEST), formats.number(form.tooManyBy(problem)));
        };
    }

    public boolean isRefused() {
        return form.isWrong() || !rejected.isEmpty();
    }

    /** The address of this form with nothing typed into it, to write although an answer was given. */
    public String writeHref() {
        return "/tickets/new?project=" + evidence.project().id() + "&write=yes";
    }
}
