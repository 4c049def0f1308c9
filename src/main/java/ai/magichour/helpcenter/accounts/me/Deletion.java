package ai.magichour.helpcenter.accounts.me;

import ai.magichour.helpcenter.accounts.Account;
import ai.magichour.helpcenter.accounts.Customer;
import ai.magichour.helpcenter.accounts.Kept;
import ai.magichour.helpcenter.accounts.audit.AuditEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Requests to delete what may be deleted, each kept as a fact: that it was asked for, and how much went. */
@ApplicationScoped
class Deletion {

    private static final String ABOUT = "own data";
    private static final String ASKED = "deletion asked for";
    private static final String TAKEN_BACK = "deletion taken back";

    @Inject
    Everything everything;

    /** What went, by the key of each thing. */
    public record Result(Instant at, Map<String, Integer> gone) {

        public int of(Kept kept) {
            return gone.getOrDefault(kept.key(), 0);
        }
    }

    /** A second press finds nothing more and says what the first one did. */
    void of(Account account) {
        var now = account.formats().now();
        var customer = Customer.<Customer>findById(account.id());
        var isFirst = customer.forgottenAt == null;
        var gone = everything.forget(customer.id);
        if (isFirst || gone.values().stream().anyMatch(count -> count > 0)) {
            AuditEvent.write(customer.id, customer.subject, ASKED, ABOUT, null, text(gone), null, now);
        }
    }

    void end(Account account) {
        var customer = Customer.<Customer>findById(account.id());
        if (customer.forgottenAt != null) {
            customer.forgottenAt = null;
            AuditEvent.write(
                    customer.id,
                    customer.subject,
                    TAKEN_BACK,
                    ABOUT,
                    account.formats().now());
        }
    }

    Optional<Result> last(UUID customer) {
        return AuditEvent.of(customer, ABOUT).stream()
                .filter(event -> event.act.equals(ASKED))
                .reduce((earlier, later) -> later)
                .map(event -> new Result(event.at, read(event.after)));
    }

    /** "drafts 3, identity 2" */
    private static String text(Map<String, Integer> gone) {
        return gone.entrySet().stream()
                .map(each -> each.getKey() + " " + each.getValue())
                .collect(Collectors.joining(", "));
    }

    private static Map<String, Integer> read(String text) {
        return Arrays.stream(text.split(", "))
                .map(each -> each.split(" "))
                .filter(each -> each.length == 2)
                .collect(Collectors.toMap(each -> each[0], each -> Integer.valueOf(each[1])));
    }
}
