package ai.magichour.helpcenter.projects.intake;

import ai.magichour.helpcenter.ledger.commands.Moved;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.Set;

/** Keeps beside a project what the platform has been asked to give back for it, in the transaction that asked. */
@ApplicationScoped
class Asking {

    @Inject
    EntityManager database;

    void moved(@Observes Moved command) {
        Rebooking.of(database, Map.of(command.customer(), Set.of(command.project())));
    }
}
