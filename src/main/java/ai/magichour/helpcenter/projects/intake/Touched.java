package ai.magichour.helpcenter.projects.intake;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/**
 * What has just changed, noted for whoever looks after it later. It is only ever added to here: a note waits for nobody, and
 * what its reader makes of it can't reach the transaction that wrote it.
 */
public final class Touched {

    /** A project, or with an empty id the customer's whole ledger. */
    public record Place(UUID customer, String project) {}

    private static final String NOTE =
            "insert into touched (id, customer_id, project_id)" + " select * from unnest(:ids, :customers, :projects)";

    private Touched() {}

    /** Notes these projects, and the ledgers of these customers, in one statement. */
    public static void note(EntityManager database, Map<UUID, Set<String>> projects, Set<UUID> ledgers) {
        var places = new ArrayList<Place>();
        projects.forEach((customer, ids) -> ids.forEach(id -> places.add(new Place(customer, id))));
        ledgers.forEach(customer -> places.add(new Place(customer, "")));
        if (places.isEmpty()) {
            return;
        }
        database.createNativeQuery(NOTE)
                .setParameter(
                        "ids",
                        places.stream()
                                .map(place -> UuidVersion7Strategy.INSTANCE.generateUuid(null))
                                .toArray(UUID[]::new))
                .setParameter("customers", places.stream().map(Place::customer).toArray(UUID[]::new))
                .setParameter("projects", places.stream().map(Place::project).toArray(String[]::new))
                .executeUpdate();
    }
}
