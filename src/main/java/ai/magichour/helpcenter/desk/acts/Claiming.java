package ai.magichour.helpcenter.desk.acts;

import ai.magichour.helpcenter.accounts.Account;
import ai.magichour.helpcenter.accounts.audit.AuditEvent;
import ai.magichour.helpcenter.desk.cases.Case;
import ai.magichour.helpcenter.desk.cases.Claim;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Takes a case for the agent, and gives it back. */
@RequestScoped
class Claiming {

    @Inject
    Account account;

    /** @return false where somebody else has it, unless it is to be taken over, or where it is closed */
    @Transactional
    boolean take(UUID customer, String number, boolean over) {
        var now = account.formats().now();
        var about = Case.held(customer, number);
        var before = about.claim();
        if (!Claim.take(about.ticket(), account.id(), over, now)) {
            return false;
        }
        if (before.isAnothers(account.id(), now)) {
            write(about, "took a ticket over", before.name());
        } else if (!before.isLive(now)) {
            write(about, "claimed a ticket", null);
        }
        return true;
    }

    @Transactional
    void release(UUID customer, String number) {
        var about = Case.held(customer, number);
        if (about.claim().isOf(account.id())) {
            Claim.release(about.ticket(), account.id());
            write(about, "gave a ticket back", account.getName());
        }
    }

    /** They are typing, which others see; it claims a ticket that is free, and that is an act. */
    @Transactional
    void writing(UUID customer, String number) {
        var now = account.formats().now();
        var about = Case.held(customer, number);
        if (Claim.writing(about.ticket(), account.id(), now) && !about.claim().isLive(now)) {
            write(about, "claimed a ticket", null, "began to write");
        }
    }

    private void write(Case about, String act, String before) {
        write(about, act, before, null);
    }

    private void write(Case about, String act, String before, String why) {
        AuditEvent.write(
                about.customer().id,
                account.customer().subject,
                act,
                about.ticket().number,
                before,
                null,
                why,
                account.formats().now());
    }
}
