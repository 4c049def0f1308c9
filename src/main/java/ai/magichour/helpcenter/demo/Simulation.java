package ai.magichour.helpcenter.demo;

import ai.magichour.helpcenter.projects.catalogue.Catalogue;
import ai.magichour.helpcenter.projects.catalogue.Price;
import ai.magichour.helpcenter.projects.catalogue.Tool;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Time on the platform: a past to begin with, then a crowd that keeps working, and, as long as ada is looking, a failed
 * project of hers every 40 seconds whose credits come back while she looks.
 */
final class Simulation {

    static final String WATCHED = "ada";

    private static final Duration PAST = Duration.ofDays(8);
    private static final Duration LEFT_OPEN = Duration.ofHours(1);
    private static final Duration STILL_LOOKING = Duration.ofMinutes(2);
    private static final Duration BEAT = Duration.ofSeconds(30);
    private static final Duration STATEMENT = Duration.ofMinutes(10);
    private static final Duration SHOWN = Duration.ofSeconds(40);

    private final Clock clock;
    private final Random random;
    private final List<Tool> paid;
    private final Props props = Props.load();
    private final World world;
    private final Agenda agenda = new Agenda();
    private final Studio studio;
    private final Crowd crowd;
    private final Life life;
    private final Orders orders;

    private volatile Instant seenAt = Instant.MIN;
    private Instant shownAt = Instant.MIN;
    private int shown;
    private Map<String, String> stories = Map.of();

    Simulation(Catalogue catalogue, Clock clock, Random random) {
        this.paid = catalogue.tools().stream()
                .filter(tool -> tool.price().per() != Price.Per.NOTHING)
                .toList();
        this.clock = clock;
        this.random = random;
        this.world = new World(catalogue, random);
        this.studio = new Studio(catalogue, props, world, random);
        this.crowd = new Crowd(props, catalogue, world, studio, random);
        this.life = new Life(world, catalogue, props, agenda);
        this.orders = new Orders(world, agenda);
    }

    /** A world that nobody has heard of: its past is told by the first {@link #advance()}. */
    void begin() {
        Instant now = clock.instant();
        stories = new Stories(world, props, agenda, random).plan(now);
        crowd.past(now.minus(PAST), PAST, agenda, life);
        goOn(now);
    }

    /**
     * Takes up what was left off. What had been open for an hour by then stays as it was: those are the stories of the
     * return that never comes and of the project that never ends.
     */
    void resume(List<? extends JsonNode> told, List<ObjectNode> asked) {
        told.forEach(world::replay);
        Instant now = clock.instant();
        Instant since = world.lastAt().minus(LEFT_OPEN);
        world.jobs().stream()
                .filter(job -> job.isUnderWay() || job.isOwed())
                .filter(job -> job.request.createdAt().isAfter(since))
                .forEach(job -> life.plan(job, now));
        orders.resume(asked, now);
        goOn(now);
    }

    Orders.Answer answer(String key, JsonNode asked) {
        return orders.answer(key, asked, clock.instant());
    }

    Stream<Job> unfinished() {
        return world.jobs().stream().filter(Job::isUnderWay);
    }

    private void goOn(Instant now) {
        agenda.at(now, this::beat);
        agenda.at(now.plusSeconds(20), this::work);
        agenda.at(now.plus(STATEMENT), this::state);
    }

    /** Somebody who is signed in asked the help center for something. */
    void seen(String subject) {
        if (WATCHED.equals(subject)) {
            seenAt = clock.instant();
        }
    }

    /** Everything that has happened since the last call, in order. */
    List<ObjectNode> advance() {
        Instant now = clock.instant();
        if (seenAt.isAfter(now.minus(STILL_LOOKING)) && !shownAt.isAfter(now.minus(SHOWN))) {
            shownAt = now;
            show(now);
        }
        return agenda.until(now);
    }

    /** One project that fails, and every other time one on the same tool that doesn't: nobody only fails. */
    private void show(Instant now) {
        Tool tool = paid.get(shown % paid.size());
        life.plan(world.add(drawn(tool, Fate.Outcome.FAILS, now)));
        if (shown++ % 2 == 1) {
            life.plan(world.add(drawn(tool, Fate.Outcome.COMPLETES, now.plusSeconds(15))));
        }
    }

    private Job drawn(Tool tool, Fate.Outcome outcome, Instant at) {
        while (true) {
            Job job = studio.draw(WATCHED, tool, at);
            if (life.fate(job).outcome() == outcome) {
                return job;
            }
        }
    }

    private List<ObjectNode> beat(Instant at) {
        agenda.at(after(BEAT), this::beat);
        return List.of(Events.heartbeat(at));
    }

    private List<ObjectNode> work(Instant at) {
        agenda.at(after(Duration.ofSeconds(20 + random.nextInt(11))), this::work);
        life.plan(crowd.next(at));
        return List.of();
    }

    private List<ObjectNode> state(Instant at) {
        agenda.at(after(STATEMENT), this::state);
        return List.of(crowd.statement(at));
    }

    /** Counted from now, so that a computer that slept makes up for nothing. */
    private Instant after(Duration pause) {
        return clock.instant().plus(pause);
    }

    Map<String, String> stories() {
        return stories;
    }
}
