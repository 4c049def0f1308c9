package ai.magichour.helpcenter.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ai.magichour.helpcenter.accounts.Customer;
import ai.magichour.helpcenter.ledger.commands.Ask;
import ai.magichour.helpcenter.ledger.commands.Command;
import ai.magichour.helpcenter.ledger.commands.CommandState;
import ai.magichour.helpcenter.ledger.commands.Reason;
import ai.magichour.helpcenter.ledger.commands.Refunding;
import ai.magichour.helpcenter.outbox.Relay;
import ai.magichour.helpcenter.platform.Platform;
import ai.magichour.helpcenter.platform.out.Counter;
import ai.magichour.helpcenter.web.Visitor;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduler;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The help center and the demo platform, over HTTP both ways: asked, answered, and given by the feed. */
@QuarkusTest
class RefundJourneyTest {

    private final String ada = Visitor.named("ada");
    private final Random random = new Random();
    private final World world = new World(Told.CATALOGUE, random);
    private final Agenda agenda = new Agenda();
    private final Orders orders = new Orders(world, agenda);
    private final Clock clock = Clock.systemUTC();
    private final Till till = new Till(List.of(Platform.SECRET), clock);
    private final Post post = new Post(() -> URI.create(Visitor.SITE + "/platform/events"), Platform.SECRET, clock);
    private final Thread platform = new Thread(this::serve);

    @Inject
    Refunding refunding;

    @Inject
    Relay relay;

    @Inject
    Scheduler scheduler;

    @BeforeEach
    void open() {
        scheduler.pause();
        till.open(Counter.PORT);
        platform.start();
    }

    @AfterEach
    void close() throws InterruptedException {
        platform.interrupt();
        platform.join();
        till.close();
        scheduler.resume();
    }

    @Test
    void what_support_asks_for_comes_back_as_a_line() throws Exception {
        var job = failed();
        var customer = Customer.find("dev", ada).id;
        var command = ask(customer, job);
        while (command.state == CommandState.REFUSED) {
            // The platform says no now and then; that is no reason not to ask again.
            command = ask(customer, job);
        }
        assertEquals(CommandState.TAKEN, command.state);
        var events = agenda.until(Instant.now().plus(Duration.ofMinutes(10)));
        tell(events);
        tell(events);
        assertEquals(CommandState.DONE, read(command).state);
        var page = Visitor.signedIn(ada).get("/projects/" + job.request.id());
        assertEquals("RETURNED", page.page().select("[data-refund]").attr("data-refund"));
        assertEquals(0, job.open());
    }

    private Job failed() throws Exception {
        var story = StreamSupport.stream(
                        Props.read("stories.json", JsonNode.class).spliterator(), false)
                .filter(each -> each.get("key").asText().equals("overdue"))
                .findFirst()
                .orElseThrow();
        var at = Instant.now().minus(Duration.ofHours(1));
        var asked = (ObjectNode) story.get("parameters");
        var job = world.add(new Job(
                new Request(Request.id(at, random), ada, "video", "TALKING_PHOTO", "Happy birthday", at, asked, null)));
        tell(world.request(job, at));
        tell(world.fail(job, "processing_timeout", "It took too long", at.plusSeconds(90)));
        return job;
    }

    private Command ask(UUID customer, Job job) {
        var ask = new Ask(
                customer,
                job.request.id(),
                job.open(),
                Reason.FAILED_NOT_RETURNED,
                false,
                null,
                "kim",
                UUID.randomUUID().toString());
        var command = refunding.ask(ask).command();
        relay.run();
        return read(command);
    }

    private static Command read(Command command) {
        return QuarkusTransaction.requiringNew().call(() -> Command.of(command.customerId, command.id));
    }

    private void tell(List<ObjectNode> events) throws Exception {
        assertEquals(202, post.send(events).statusCode());
    }

    private void serve() {
        try {
            while (true) {
                till.serve(1_000, (key, asked) -> orders.answer(key, asked, clock.instant()));
            }
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
        }
    }
}
