package ai.magichour.helpcenter.platform.out;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.magichour.helpcenter.accounts.Customer;
import ai.magichour.helpcenter.ledger.CreditEntry;
import ai.magichour.helpcenter.ledger.commands.Ask;
import ai.magichour.helpcenter.ledger.commands.Command;
import ai.magichour.helpcenter.ledger.commands.CommandState;
import ai.magichour.helpcenter.ledger.commands.Reason;
import ai.magichour.helpcenter.ledger.commands.Refunding;
import ai.magichour.helpcenter.outbox.Parcel;
import ai.magichour.helpcenter.outbox.Relay;
import ai.magichour.helpcenter.platform.Platform;
import ai.magichour.helpcenter.platform.Signature;
import ai.magichour.helpcenter.web.TestClock;
import ai.magichour.helpcenter.web.Visitor;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduler;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From the commit to the line, with a platform that answers in every way and nodes that die at every step. */
@QuarkusTest
class RefundCourierTest {

    private static final int PRESSES = 50;

    private final String ada = Visitor.named("ada");
    private final Platform platform = new Platform(ada);
    private final String project = Platform.projectId();

    @Inject
    Refunding refunding;

    @Inject
    RefundCourier courier;

    @Inject
    Relay relay;

    @Inject
    Scheduler scheduler;

    @Inject
    TestClock clock;

    private Counter counter;
    private UUID customer;

    @BeforeEach
    void open() throws Exception {
        // The relay goes when it is told to, so that each step can be looked at.
        scheduler.pause();
        counter = new Counter();
        platform.grant(2_000).charge(project, 95).fails(project, 1, "x").tell();
        customer = Customer.find("dev", ada).id;
    }

    @AfterEach
    void close() {
        counter.close();
        clock.reset();
        QuarkusTransaction.requiringNew()
                .run(() -> Parcel.update("doneAt = ?1 where topic = 'refund' and doneAt is null", clock.instant()));
        scheduler.resume();
    }

    @Test
    void a_command_is_told_signed_under_its_id_and_taken_is_not_done() {
        var id = ask("form");
        relay.run();
        var request = counter.requests(id).get(0);
        assertEquals(
                Platform.parse(Platform.json(Map.of(
                        "customer",
                        ada,
                        "project",
                        project,
                        "amount",
                        95,
                        "reason",
                        "failed_not_returned",
                        "ticket",
                        "HC-7F3K-22"))),
                Platform.parse(request.text()));
        assertTrue(Signature.isGood(
                List.of(Platform.SECRET), request.timestamp(), request.signature(), request.body(), clock.instant()));
        assertEquals(CommandState.TAKEN, read(id).state);
        assertEquals(1, counter.requests(id).size());
        assertEquals(0, back());
    }

    @Test
    void done_already_is_taken_until_the_feed_says_so() {
        var id = ask("form");
        counter.answers(id, Counter.status(200));
        relay.run();
        assertEquals(CommandState.TAKEN, read(id).state);
        platform.gives(project, 95, id).tell();
        assertEquals(CommandState.DONE, read(id).state);
        assertEquals(3, read(id).line);
    }

    @Test
    void what_is_not_an_answer_is_asked_again_under_the_same_key() {
        var id = ask("form");
        counter.answers(
                id,
                Counter.status(401),
                Counter.status(500),
                Counter.status(302),
                Counter.status(204),
                Counter.json(422, "a proxy's page"),
                Counter.json(422, "{\"code\": 7}"),
                Counter.silence(),
                Counter.json(202, "no JSON at all"));
        for (var tries = 1; tries <= 8; tries++) {
            assertEquals(CommandState.SENT, read(id).state, "before try " + tries);
            relay.run();
            clock.forward(Duration.ofHours(2));
        }
        assertEquals(CommandState.TAKEN, read(id).state);
        relay.run();
        assertEquals(8, counter.requests(id).size());
        assertEquals(
                1,
                counter.requests(id).stream()
                        .map(Counter.Request::text)
                        .distinct()
                        .count());
    }

    @Test
    void however_long_it_takes_it_is_not_given_up_and_its_problem_is_shown() {
        var id = ask("form");
        counter.close();
        relay.run();
        clock.forward(Duration.ofDays(400));
        relay.run();
        var parcel = parcel(id);
        assertEquals(Parcel.State.WAITING, parcel.state());
        assertEquals(2, parcel.tries);
        assertTrue(parcel.problem.contains("ConnectException"), parcel.problem);
        assertEquals(CommandState.SENT, read(id).state);
    }

    @Test
    void a_refusal_is_for_good_and_kept_in_the_platforms_words() {
        var id = ask("form");
        counter.answers(id, Counter.json(422, "{\"code\":\"not_owed\",\"message\":\"Nothing\\u0000 is owed\"}"));
        relay.run();
        var command = read(id);
        assertEquals(CommandState.REFUSED, command.state);
        assertEquals("not_owed", command.answerCode);
        assertEquals("Nothing is owed", command.answerMessage);
        assertEquals(Parcel.State.DONE, parcel(id).state());
        clock.forward(Duration.ofDays(1));
        relay.run();
        assertEquals(1, counter.requests(id).size());
        clock.reset();
        platform.gives(project, 95, id).tell();
        assertEquals(CommandState.DONE, read(id).state);
    }

    @Test
    void a_node_that_dies_after_telling_leaves_one_command_and_one_line() throws Exception {
        var id = ask("form");
        // Told and taken; the node dies before it can mark it.
        courier.deliver(parcel(id));
        assertEquals(CommandState.SENT, read(id).state);
        relay.run();
        assertEquals(2, counter.requests(id).size());
        assertEquals(CommandState.TAKEN, read(id).state);
        platform.gives(project, 95, id).tell();
        assertIsDoneOnce(id);
    }

    @Test
    void a_line_between_telling_and_marking_leaves_one_command_and_one_line() throws Exception {
        var id = ask("form");
        var mark = courier.deliver(parcel(id));
        platform.gives(project, 95, id).tell();
        assertEquals(CommandState.DONE, read(id).state);
        QuarkusTransaction.requiringNew().run(mark);
        relay.run();
        assertIsDoneOnce(id);
    }

    @Test
    void a_line_that_comes_twice_is_one_line() {
        var id = ask("form");
        relay.run();
        var line = platform.credits(3, "refund", 95, 2_000, project);
        line.put("command", id);
        var body = Platform.json(List.of(line, line));
        assertEquals(202, Platform.send(body).statusCode());
        assertEquals(202, Platform.send(body).statusCode());
        assertIsDoneOnce(id);
        assertNull(read(id).doubt);
    }

    @Test
    void a_line_that_waits_for_one_before_it_has_done_nothing_yet() {
        var id = ask("form");
        relay.run();
        var grant = platform.credits(3, "grant", 5, 1_910, null);
        platform.line("grant", 5, null).gives(project, 95, id);
        var line = platform.credits(4, "refund", 95, 2_005, project);
        line.put("command", id);
        Platform.send(Platform.json(line));
        assertEquals(CommandState.TAKEN, read(id).state);
        Platform.send(Platform.json(grant));
        assertIsDoneOnce(id);
    }

    @Test
    void anothers_line_that_names_it_does_nothing() {
        var id = ask("form");
        relay.run();
        var sam = new Platform(Visitor.named("sam"));
        sam.grant(10).gives(Platform.projectId(), 95, id).tell();
        platform.grant(1)
                .gives(Platform.projectId(), 95, id)
                .gives(project, 95, "no id at all")
                .tell();
        assertEquals(CommandState.TAKEN, read(id).state);
        assertTrue(read(id).doubt.contains("line 4"), read(id).doubt);
    }

    @Test
    void failure_21_fifty_presses_by_two_agents_give_one_line() throws Exception {
        var presses = new ArrayList<Callable<Boolean>>();
        for (var press = 0; press < PRESSES; press++) {
            var by = press % 2 == 0 ? "kim" : "lee";
            var form = "form " + press / 5;
            presses.add(() -> {
                refunding.ask(new Ask(customer, project, 95, Reason.STUCK, false, null, by, form));
                relay.run();
                return true;
            });
        }
        var threads = Executors.newFixedThreadPool(10);
        for (var done : threads.invokeAll(presses)) {
            assertTrue(done.get());
        }
        threads.shutdown();
        relay.run();
        assertEquals(1, counter.keys(project).size());
        var id = counter.keys(project).get(0);
        platform.gives(project, 95, id).tell();
        assertIsDoneOnce(id);
    }

    private void assertIsDoneOnce(String id) {
        var command = read(id);
        assertEquals(CommandState.DONE, command.state);
        assertEquals(1, Command.of(customer, project).size());
        assertEquals(1, lines());
        assertEquals(95, back());
        assertNull(Command.open(customer, project));
    }

    private String ask(String form) {
        return refunding
                .ask(new Ask(customer, project, 95, Reason.FAILED_NOT_RETURNED, false, "HC-7F3K-22", "kim", form))
                .command()
                .id
                .toString();
    }

    private long lines() {
        return CreditEntry.of(customer, project).stream()
                .filter(line -> line.kind().equals("refund"))
                .count();
    }

    private long back() {
        return CreditEntry.of(customer, project).stream()
                .filter(line -> line.kind().equals("refund"))
                .mapToLong(line -> line.amount())
                .sum();
    }

    private Command read(String id) {
        return QuarkusTransaction.requiringNew().call(() -> Command.of(customer, UUID.fromString(id)));
    }

    private static Parcel parcel(String id) {
        return QuarkusTransaction.requiringNew()
                .call(() -> Parcel.of(List.of(UUID.fromString(id))).get(UUID.fromString(id)));
    }
}
