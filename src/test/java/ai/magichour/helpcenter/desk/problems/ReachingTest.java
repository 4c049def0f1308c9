package ai.magichour.helpcenter.desk.problems;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.magichour.helpcenter.accounts.Customer;
import ai.magichour.helpcenter.desk.Tickets;
import ai.magichour.helpcenter.outbox.Courier;
import ai.magichour.helpcenter.outbox.Parcel;
import ai.magichour.helpcenter.outbox.Round;
import ai.magichour.helpcenter.platform.Platform;
import ai.magichour.helpcenter.tickets.Concern;
import ai.magichour.helpcenter.tickets.Message;
import ai.magichour.helpcenter.web.Visitor;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Everybody whom a problem hit is told once that it is over, whatever happens to those who tell it. */
@QuarkusTest
class ReachingTest {

    private static final Instant NOW = Instant.now();
    private static final int SLICE = 7;

    /** Failures with microseconds, several of them in the same one. */
    private static final String PROJECT = "insert into project (customer_id, id, media, type, name, status, created_at,"
            + " finished_at, failed_at, error_code, outputs, revision, at, listed_at)"
            + " values (:customer, :id, 'video', :type, :name, 'error', :at, :at, :at, 'gpu_lost', 0, 1, :at, :at)";

    @Inject
    EntityManager database;

    @Inject
    Round node;

    @Inject
    Telling telling;

    @Inject
    Clock clock;

    private final String type = new Wave().type;
    private final KnownProblem problem = new KnownProblem();
    private final Map<UUID, Set<String>> hit = new HashMap<>();
    private final Set<UUID> withAddress = new HashSet<>();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void everybody_with_an_address_gets_one_letter_through_crashes_and_on_two_nodes(long seed) throws Exception {
        var random = new Random(seed);
        hitSome(random, 20);
        begin();
        for (var step = 0; step < 20; step++) {
            switch (random.nextInt(5)) {
                case 0 -> dies(reaching());
                case 1 -> dies(telling);
                case 2 -> isToldAnew(random);
                case 3 -> onTwoNodes();
                default -> node.with(random.nextBoolean() ? reaching() : telling);
            }
        }
        finish();
        assertEquals(withAddress, told());
        for (var customer : hit.keySet()) {
            var letters = letters(customer);
            assertEquals(withAddress.contains(customer) ? 1 : 0, letters.size(), "seed " + seed);
            for (var letter : letters) {
                hit.get(customer).forEach(name -> assertTrue(letter.contains(name), letter));
                assertTrue(letter.contains("No line of your credits has reached us"), letter);
                assertTrue(!letter.contains("came back") && !letter.contains("returned"), letter);
            }
        }
    }

    @Test
    void a_slice_that_breaks_off_leaves_nothing_behind_and_is_done_again() {
        hitSome(new Random(4), 12);
        begin(NOW.plus(Duration.ofMinutes(30)));
        var slice = open(Reaching.TOPIC).get(0);
        assertThrows(
                IllegalStateException.class,
                () -> QuarkusTransaction.requiringNew().run(() -> {
                    reaching().deliver(slice).run();
                    database.flush();
                    throw new IllegalStateException("The node dies here");
                }));
        assertEquals(1, parcels(Reaching.TOPIC).size());
        assertEquals(List.of(), parcels(Telling.TOPIC));
        hurry();
        finish();
        assertEquals(withAddress, told());
    }

    @Test
    void somebody_without_an_address_reads_it_in_their_ticket_and_somebody_with_many_projects_reads_of_the_rest() {
        var ada = customer(false);
        var project = fails(ada, "Her clip", NOW);
        var name = QuarkusTransaction.requiringNew().call(() -> Customer.<Customer>findById(ada).subject);
        var tickets = Tickets.of(name);
        var number = tickets.open(project, Concern.CREDITS_NOT_BACK);
        var sam = customer(true);
        for (var i = 0; i < Telling.MOST_PROJECTS + 3; i++) {
            fails(sam, "Clip", NOW);
        }
        begin();
        finish();
        assertEquals(Set.of(ada, sam), told());
        var said = QuarkusTransaction.requiringNew()
                .call(() -> Message.<Message>list("ticketId", Tickets.read(number).id));
        assertEquals(
                1,
                said.stream()
                        .filter(each -> each.author == Message.Author.SYSTEM && each.body.contains("is over"))
                        .count());
        assertTrue(
                letters(sam).get(0).contains("It hit 3 projects more of yours."),
                letters(sam).get(0));
        tickets.close();
    }

    @Test
    void a_failure_that_reached_us_late_is_told_an_hour_later() {
        fails(customer(true), "In time", NOW);
        begin();
        finish();
        fails(customer(true), "Late", NOW.minusSeconds(60));
        assertEquals(1, told().size());
        hurry();
        finish();
        assertEquals(withAddress, told());
        assertEquals(List.of(), open(Reaching.TOPIC));
    }

    @Test
    void whom_something_else_hit_is_told_nothing() {
        fails(customer(true), "Hit", NOW);
        var before = customer(true);
        fails(before, "Before", NOW.minus(Duration.ofHours(3)));
        var after = customer(true);
        fails(after, "After", NOW.plus(Duration.ofHours(1)));
        begin();
        finish();
        assertEquals(1, told().size());
        assertEquals(
                List.of(),
                Stream.of(letters(before), letters(after)).flatMap(List::stream).toList());
    }

    private Reaching reaching() {
        var reaching = new Reaching();
        reaching.database = database;
        reaching.clock = clock;
        reaching.slice = SLICE;
        return reaching;
    }

    /** Whoever has claimed is gone, and the lease is over. */
    private void dies(Courier courier) {
        node.claimedOnly(courier);
        QuarkusTransaction.requiringNew().run(() -> open(courier.topic()).forEach(each -> each.leaseUntil = NOW));
    }

    /** As when the mark of some of them was lost. */
    private void isToldAnew(Random random) {
        QuarkusTransaction.requiringNew()
                .run(() -> Stream.of(Reaching.TOPIC, Telling.TOPIC)
                        .flatMap(topic -> parcels(topic).stream())
                        .filter(each -> random.nextInt(8) == 0)
                        .forEach(each -> each.doneAt = null));
    }

    private void onTwoNodes() throws Exception {
        CompletableFuture.allOf(
                        CompletableFuture.runAsync(() -> node.with(reaching())),
                        CompletableFuture.runAsync(() -> node.with(reaching())),
                        CompletableFuture.runAsync(() -> node.with(telling)),
                        CompletableFuture.runAsync(() -> node.with(telling)))
                .get();
    }

    /** Until nothing is left but the second time through, which is an hour away; nobody waits for a lease to run out. */
    private void finish() {
        var deadline = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (System.nanoTime() < deadline) {
            node.with(reaching());
            node.with(telling);
            var left = QuarkusTransaction.requiringNew()
                    .call(() -> Stream.of(Reaching.TOPIC, Telling.TOPIC)
                            .flatMap(topic -> open(topic).stream())
                            .filter(each -> each.dueAt.isBefore(Instant.now().plusSeconds(600)))
                            .peek(each -> each.dueAt = each.leaseUntil = NOW)
                            .count());
            if (left == 0) {
                return;
            }
        }
        throw new AssertionError("It doesn't come to an end");
    }

    private void hurry() {
        QuarkusTransaction.requiringNew().run(() -> open(Reaching.TOPIC).forEach(each -> each.dueAt = NOW));
    }

    private List<Parcel> open(String topic) {
        return parcels(topic).stream().filter(each -> each.doneAt == null).toList();
    }

    /** This problem's. */
    private List<Parcel> parcels(String topic) {
        return QuarkusTransaction.joiningExisting()
                .call(() -> Parcel.<Parcel>list("topic", topic).stream()
                        .filter(each -> each.payload != null
                                && each.payload.path("problem").asText().equals(problem.id.toString()))
                        .toList());
    }

    private void hitSome(Random random, int people) {
        for (var i = 0; i < people; i++) {
            var customer = customer(random.nextInt(4) > 0);
            for (var j = 0; j <= random.nextInt(3); j++) {
                fails(customer, "Clip " + i + "." + j, NOW.minusMillis(random.nextInt(10)));
            }
        }
    }

    private UUID customer(boolean hasAddress) {
        var id = UUID.randomUUID();
        var name = Visitor.named("hit");
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery("insert into customer (id, issuer, subject, mail, created_at)"
                                + " values (:id, 'dev', :name, :mail, :now)")
                        .setParameter("id", id)
                        .setParameter("name", name)
                        .setParameter("mail", hasAddress ? name + "@example.com" : null)
                        .setParameter("now", NOW)
                        .executeUpdate());
        if (hasAddress) {
            withAddress.add(id);
        }
        return id;
    }

    private String fails(UUID customer, String name, Instant at) {
        var id = Platform.projectId();
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery(PROJECT)
                        .setParameter("customer", customer)
                        .setParameter("id", id)
                        .setParameter("type", type)
                        .setParameter("name", name)
                        .setParameter("at", at)
                        .executeUpdate());
        hit.computeIfAbsent(customer, each -> new HashSet<>()).add(name);
        return id;
    }

    /** As when support says that it is over. */
    private void begin() {
        begin(NOW);
    }

    private void begin(Instant due) {
        problem.id = UUID.randomUUID();
        problem.media = "video";
        problem.type = type;
        problem.errorCode = "gpu_lost";
        problem.beganAt = NOW.minus(Duration.ofHours(2));
        problem.proposedAt = NOW;
        problem.confirm("Our servers lost some projects.", "kim", NOW);
        problem.end("kim", NOW.plusSeconds(1));
        QuarkusTransaction.requiringNew().run(() -> {
            problem.persist();
            Parcel.put(Reaching.TOPIC, problem.id.toString(), Reaching.From.start(problem), NOW).dueAt = due;
        });
    }

    @SuppressWarnings("unchecked")
    private Set<UUID> told() {
        return QuarkusTransaction.requiringNew()
                .call(() -> new HashSet<UUID>(database.createNativeQuery(
                                "select customer_id from known_problem_told where problem_id = :problem", UUID.class)
                        .setParameter("problem", problem.id)
                        .getResultList()));
    }

    /** The texts of the letters to a customer about the end of a problem. */
    private List<String> letters(UUID customer) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var address = Customer.<Customer>findById(customer).mail;
            return Parcel.<Parcel>list("madeAt >= ?1", NOW.minusSeconds(1)).stream()
                    .filter(each -> each.payload != null
                            && each.payload.path("to").asText("none").equals(address)
                            && each.payload.path("subject").asText().equals("A problem that you had is over"))
                    .map(each -> each.payload.path("text").asText().replaceAll("\\s+", " "))
                    .toList();
        });
    }
}
