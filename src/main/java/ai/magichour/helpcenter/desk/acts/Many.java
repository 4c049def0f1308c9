package ai.magichour.helpcenter.desk.acts;

import ai.magichour.helpcenter.accounts.Account;
import ai.magichour.helpcenter.desk.canned.CannedReplies;
import ai.magichour.helpcenter.desk.cases.Case;
import ai.magichour.helpcenter.desk.cases.Seen;
import ai.magichour.helpcenter.desk.cases.page.CasePages;
import ai.magichour.helpcenter.tickets.Ticket;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;

/** The acts that are done to many tickets at once: to each by itself, so that one that can't be changes nothing for others. */
@RequestScoped
public class Many {

    @Inject
    Account account;

    @Inject
    Claiming claiming;

    @Inject
    Answering answering;

    @Inject
    Closing closing;

    @Inject
    CasePages pages;

    @Inject
    CannedReplies replies;

    public boolean isCanned(String key) {
        return replies.all().stream().anyMatch(canned -> canned.key().equals(key));
    }

    // What somebody else has is theirs to answer and to close, and is left to them.

    public BulkOutcome claim(String number, Seen seen) {
        return find(number)
                .map(about -> claiming.take(about.customer().id, number, false) ? BulkOutcome.DONE : BulkOutcome.TAKEN)
                .orElse(BulkOutcome.CHANGED);
    }

    /** Answers with the words that fit this ticket's own facts; one whom they don't fit isn't answered. */
    public BulkOutcome reply(String number, Seen seen, String canned, UUID form) {
        return find(number)
                .map(about -> isAnothers(about)
                        ? BulkOutcome.TAKEN
                        : pages.ready(about, canned)
                                .map(ready -> outcome(answering.reply(
                                        about.customer().id, number, draft(form, number), seen, ready.text())))
                                .orElse(BulkOutcome.UNFIT))
                .orElse(BulkOutcome.CHANGED);
    }

    public BulkOutcome close(String number, Seen seen, Ticket.Resolution how) {
        return find(number)
                .map(about -> isAnothers(about)
                        ? BulkOutcome.TAKEN
                        : outcome(closing.close(about.customer().id, number, seen, how)))
                .orElse(BulkOutcome.CHANGED);
    }

    private boolean isAnothers(Case about) {
        return about.claim().isAnothers(account.id(), account.formats().now());
    }

    private static Optional<Case> find(String number) {
        try {
            return Optional.of(Case.of(number));
        } catch (NotFoundException gone) {
            return Optional.empty();
        }
    }

    /** Each ticket's own form, the same whenever the list's form is sent. */
    private static UUID draft(UUID form, String number) {
        return UUID.nameUUIDFromBytes((form + " " + number).getBytes(StandardCharsets.UTF_8));
    }

    private static BulkOutcome outcome(Outcome outcome) {
        return switch (outcome) {
            case DONE -> BulkOutcome.DONE;
            case CHANGED -> BulkOutcome.CHANGED;
            case OTHER_OPEN, NOT_SO -> BulkOutcome.UNFIT;
        };
    }
}
