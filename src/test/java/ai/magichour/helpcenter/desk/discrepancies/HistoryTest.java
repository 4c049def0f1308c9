package ai.magichour.helpcenter.desk.discrepancies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.magichour.helpcenter.platform.Platform;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Made-up histories, told badly and looked at in between: in the end exactly what doesn't fit is listed. */
@QuarkusTest
class HistoryTest {

    private static final int LIVES = 60;

    @Inject
    Rounds rounds;

    @Inject
    EntityManager database;

    private final Random random = new Random(44);

    @Test
    void whatever_happened_and_however_it_is_told_exactly_what_does_not_fit_is_listed_in_the_end() {
        var now = Instant.now();
        var lives = new ArrayList<Life>();
        var left = new ArrayList<List<Map<String, Object>>>();
        for (var seed = 0; seed < LIVES; seed++) {
            lives.add(new Life(seed, now));
            left.add(new ArrayList<>(lives.get(seed).delivery));
        }
        while (!left.isEmpty()) {
            tellSome(left);
            if (random.nextInt(6) == 0) {
                rounds.run();
            }
        }
        gapsGrowOld(lives);
        rounds.run();
        rounds.walk();
        var kinds = new TreeSet<String>();
        for (var life : lives) {
            assertEquals(life.expected, listed(life.name), life.name + " was told " + life.delivery);
            life.expected.values().forEach(kinds::addAll);
        }
        assertTrue(kinds.size() == Kind.values().length, "only " + kinds);
    }

    /** A request with some of what one or more of them are still waiting for. */
    private void tellSome(List<List<Map<String, Object>>> left) {
        var events = new ArrayList<Map<String, Object>>();
        for (var i = 1 + random.nextInt(3); i > 0 && !left.isEmpty(); i--) {
            var one = left.get(random.nextInt(left.size()));
            var some = one.subList(0, Math.min(one.size(), 1 + random.nextInt(6)));
            events.addAll(some);
            some.clear();
            left.removeIf(List::isEmpty);
        }
        assertEquals(202, Platform.send(Platform.json(events)).statusCode());
    }

    private void gapsGrowOld(List<Life> lives) {
        QuarkusTransaction.requiringNew().run(() -> {
            for (var sql : List.of(
                    "update book set behind_since = behind_since - interval '11 minutes' where customer_id in"
                            + " (select id from customer where subject = any(:names))",
                    "update reconciliation_due set at = now() where customer_id in"
                            + " (select id from customer where subject = any(:names))")) {
                database.createNativeQuery(sql)
                        .setParameter(
                                "names", lives.stream().map(life -> life.name).toArray(String[]::new))
                        .executeUpdate();
            }
        });
    }

    private Map<String, TreeSet<String>> listed(String name) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var listed = new TreeMap<String, TreeSet<String>>();
            Discrepancy.<Discrepancy>list(
                            "state = ?1 and customerId = (select c.id from Customer c where c.subject = ?2)",
                            Discrepancy.State.OPEN,
                            name)
                    .forEach(found -> listed.computeIfAbsent(found.projectId, p -> new TreeSet<>())
                            .add(found.kind.name()));
            return listed;
        });
    }
}
