package ai.magichour.helpcenter.desk.cases;

import ai.magichour.helpcenter.accounts.Account;
import ai.magichour.helpcenter.accounts.audit.AuditEvent;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Writes down that somebody of support looked at a customer's case: the one thing that a look changes. */
@RequestScoped
public class Looks {

    @Inject
    Account account;

    public void at(UUID customer, String what, String about) {
        QuarkusTransaction.requiringNew()
                .run(() -> AuditEvent.write(
                        customer,
                        account.customer().subject,
                        what,
                        about,
                        account.formats().now()));
    }
}
