package ai.magichour.helpcenter.ledger;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** How much we know, asked once a request however many parts of a page need it. */
@RequestScoped
public class Standings {

    @Inject
    QuietAfter quietAfter;

    private final Map<UUID, Standing> known = new HashMap<>();

    public Standing of(UUID customer) {
        return known.computeIfAbsent(customer, c -> Standing.of(c, quietAfter.length));
    }

    /** Many at once, read anew: for streams. */
    public Map<UUID, Standing> of(Collection<UUID> customers) {
        return Standing.of(customers, quietAfter.length);
    }
}
