package ai.magichour.helpcenter.accounts.me;

import ai.magichour.helpcenter.accounts.Customer;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The links that were mailed, as whoever reads that mailbox finds them. */
@ApplicationScoped
public class Links {

    private static final Pattern LINK = Pattern.compile("https?://\\S+?(/me/address/\\S+)");

    @Inject
    EntityManager database;

    /** The token of a link that a customer, made where new, asked for and hasn't opened. */
    public String waitingFor(String subject) {
        var now = Instant.now();
        return QuarkusTransaction.requiringNew()
                .call(() -> Confirmation.ask(
                        Customer.named("dev", Set.of(subject), now).get(subject), subject + "@example.com", now));
    }

    /** Those sent to this address, oldest first. */
    public List<String> to(String address) {
        return texts(address).stream()
                .map(text -> {
                    var link = LINK.matcher(text);
                    if (!link.find()) {
                        throw new AssertionError("No link in " + text);
                    }
                    return link.group(1);
                })
                .toList();
    }

    private List<String> texts(String address) {
        return QuarkusTransaction.requiringNew()
                .call(() -> database.createNativeQuery(
                                "select payload ->> 'text' from outbox where topic = 'mail'"
                                        + " and payload ->> 'to' = :address order by id",
                                String.class)
                        .setParameter("address", address)
                        .getResultList());
    }
}
