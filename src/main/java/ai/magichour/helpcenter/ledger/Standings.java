package ai.magichour.helpcenter.ledger;

import ai.magichour.helpcenter.accounts.Customer;
import ai.magichour.helpcenter.accounts.Lookup;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * How much we know, asked once a request however many parts of a page need it: of whoever is asking, along with who they
 * are, since each of their pages says it.
 */
@RequestScoped
public class Standings implements Lookup {

    @Inject
    QuietAfter quietAfter;

    private final Map<UUID, Standing> known = new HashMap<>();

    @Override
    public Customer find(String issuer, String subject) {
        var found = Standing.named(issuer, subject, quietAfter.length);
        if (found.customer() != null) {
            known.put(found.customer().id, found.standing());
        }
        return found.customer();
    }

    public Standing of(UUID customer) {
        return known.computeIfAbsent(customer, c -> Standing.of(c, quietAfter.length));
    }

    /** Read anew, for a transaction that has waited since the request began and keeps what it says. */
    public void readAnew(UUID customer) {
        known.put(customer, Standing.of(customer, quietAfter.length));
    }

    /** Many at once, read anew: for streams. */
    public Map<UUID, Standing> of(Collection<UUID> customers) {
        return Standing.of(customers, quietAfter.length);
    }
}
