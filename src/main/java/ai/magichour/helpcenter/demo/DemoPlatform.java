package ai.magichour.helpcenter.demo;

import ai.magichour.helpcenter.accounts.CustomerSeen;
import ai.magichour.helpcenter.projects.catalogue.Catalogue;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.arc.profile.IfBuildProfile;
import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.eclipse.microprofile.config.Config;
import org.jboss.logging.Logger;

/** Runs the demo platform beside the application, on a thread of its own, from start to stop. */
@ApplicationScoped
@IfBuildProfile(anyOf = {"dev", "test"})
public class DemoPlatform {

    private static final Logger LOG = Logger.getLogger(DemoPlatform.class);
    private static final long TICK_MILLIS = 1_000;
    private static final long STOP_MILLIS = 5_000;
    private static final int DEFAULT_PORT = 8090;

    private final Config config;
    private final Catalogue catalogue;
    private volatile Simulation simulation;
    private volatile Till till;
    private volatile Thread thread;

    DemoPlatform(Config config, Catalogue catalogue) {
        this.config = config;
        this.catalogue = catalogue;
    }

    void start(@Observes StartupEvent started) {
        if (!config.getOptionalValue("helpcenter.demo", Boolean.class).orElse(true)) {
            return;
        }
        Optional<List<String>> secrets = config.getOptionalValues("helpcenter.platform.secrets", String.class);
        if (secrets.isEmpty()) {
            LOG.warn("The demo platform stays off: helpcenter.platform.secrets names no secret to sign with.");
            return;
        }
        // The platform tells time in milliseconds.
        Clock clock = Clock.tickMillis(ZoneOffset.UTC);
        simulation = new Simulation(catalogue, clock, new Random());
        Optional<Path> file =
                config.getOptionalValue("helpcenter.demo.journal", String.class).map(Path::of);
        Journal journal = new Journal(file.orElse(null));
        Journal asked = new Journal(
                file.map(path -> path.resolveSibling("orders.jsonl")).orElse(null));
        till = new Till(secrets.get(), clock);
        Feed feed = new Feed(new Post(this::events, secrets.get().get(0), clock), clock);
        thread = new Thread(() -> run(simulation, journal, asked, feed), "demo-platform");
        thread.setDaemon(true);
        thread.start();
    }

    void seen(@Observes CustomerSeen customer) {
        Simulation running = simulation;
        if (running != null) {
            running.seen(customer.subject());
        }
    }

    void stop(@Observes ShutdownEvent stopped) throws InterruptedException {
        Thread running = thread;
        if (running != null) {
            running.interrupt();
            running.join(STOP_MILLIS);
            till.close();
        }
    }

    private void run(Simulation simulation, Journal journal, Journal asked, Feed feed) {
        try {
            takeUp(simulation, journal, asked, feed);
            till.open(config.getOptionalValue("helpcenter.demo.port", Integer.class)
                    .orElse(DEFAULT_PORT));
            Delivery delivery = new Delivery(new Random());
            boolean announced = false;
            while (true) {
                List<ObjectNode> events = simulation.advance();
                journal.append(events);
                feed.offer(delivery.of(events));
                feed.push();
                if (!announced && feed.isDelivered()) {
                    announced = true;
                    announce();
                }
                till.serve(TICK_MILLIS, (key, order) -> answer(simulation, asked, key, order));
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException wrong) {
            LOG.error("The demo platform has stopped.", wrong);
        }
    }

    private static Orders.Answer answer(Simulation simulation, Journal asked, String key, JsonNode order) {
        Orders.Answer answer = simulation.answer(key, order);
        if (answer.kept() != null) {
            asked.append(List.of(answer.kept()));
        }
        return answer;
    }

    private static void takeUp(Simulation simulation, Journal journal, Journal asked, Feed feed) {
        List<ObjectNode> told = journal.read();
        if (told.isEmpty()) {
            simulation.begin();
            List<ObjectNode> past = simulation.advance();
            journal.begin(past);
            asked.begin(List.of());
            feed.offer(new Delivery(new Random()).all(past));
        } else {
            simulation.resume(told, asked.read());
            feed.offerAgain(told);
        }
    }

    private void announce() {
        if (LaunchMode.current() == LaunchMode.DEVELOPMENT) {
            LOG.infof("Help center: open %s and sign in as ada (also: sam, noor, kim with role support)", site());
        }
    }

    private URI events() {
        return URI.create(site() + "/platform/events");
    }

    private String site() {
        String port = LaunchMode.current() == LaunchMode.TEST ? "quarkus.http.test-port" : "quarkus.http.port";
        return "http://localhost:"
                + config.getOptionalValue(port, Integer.class).orElse(8080);
    }
}
