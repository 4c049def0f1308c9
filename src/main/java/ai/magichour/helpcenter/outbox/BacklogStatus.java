package ai.magichour.helpcenter.outbox;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.health.api.Wellness;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/**
 * Says to those who run this what waits and what was given up. It isn't well once something has waited for a quarter of an
 * hour. That is no question of readiness: a node serves its pages as well as ever while a mail server is away.
 */
@Wellness
@ApplicationScoped
class BacklogStatus implements HealthCheck {

    private static final Duration TOO_LONG = Duration.ofMinutes(15);

    private final Backlog backlog;
    private final MultiGauge waiting;
    private final MultiGauge oldest;
    private final MultiGauge dead;

    BacklogStatus(Backlog backlog, MeterRegistry registry) {
        this.backlog = backlog;
        waiting = gauge(registry, "outbox.waiting", "what waits to be told");
        oldest = gauge(registry, "outbox.oldest.seconds", "for how long the oldest of it has been waiting");
        dead = gauge(registry, "outbox.dead", "what couldn't be told and was given up");
    }

    @Override
    public HealthCheckResponse call() {
        var topics = backlog.read();
        var late = topics.stream().anyMatch(topic -> topic.oldest().compareTo(TOO_LONG) > 0);
        var answer = HealthCheckResponse.named("outbox").status(!late);
        for (var topic : topics) {
            answer.withData(topic.name() + ".waiting", topic.waiting())
                    .withData(topic.name() + ".oldest-seconds", topic.oldest().toSeconds())
                    .withData(topic.name() + ".dead", topic.dead());
        }
        return answer.build();
    }

    /** By the clock and not by the scrape, so that any number of scrapes cost one question to the database. */
    @Scheduled(every = "15s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void measure() {
        var topics = backlog.read();
        show(waiting, topics, Backlog.Topic::waiting);
        show(oldest, topics, topic -> topic.oldest().toSeconds());
        show(dead, topics, Backlog.Topic::dead);
    }

    private static MultiGauge gauge(MeterRegistry registry, String name, String words) {
        return MultiGauge.builder(name).description(words).register(registry);
    }

    private static void show(MultiGauge gauge, List<Backlog.Topic> topics, ToDoubleFunction<Backlog.Topic> number) {
        gauge.register(
                topics.stream()
                        .map(topic -> MultiGauge.Row.of(Tags.of("topic", topic.name()), number.applyAsDouble(topic)))
                        .toList(),
                true);
    }
}
