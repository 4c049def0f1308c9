package ai.magichour.helpcenter.web.live;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.smallrye.mutiny.subscription.BackPressureStrategy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jboss.logging.Logger;

/**
 * The node's open streams. A change wakes only that customer's; what is woken together is rendered together, once per
 * key. A stream ends when its session does, at most one heartbeat late.
 */
@ApplicationScoped
public class Hub {

    private static final Logger LOG = Logger.getLogger(Hub.class);
    private static final String EVERYBODY = "*";
    /** Fewer streams than this aren't worth a thread of their own. */
    private static final int SLICE = 500;

    private final Map<UUID, Set<Stream>> streams = new ConcurrentHashMap<>();
    private final Set<Stream> woken = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean busy = new AtomicBoolean();

    @Inject
    Sse sse;

    @Inject
    Clock clock;

    @Inject
    Rendering rendering;

    @Inject
    SessionEnds ends;

    /** A stream for {@code key}, which belongs to {@code customer}, until {@code session} ends at {@code until}. */
    public <K> Multi<OutboundSseEvent> open(Live<K> live, K key, UUID customer, String session, Instant until) {
        return Multi.createFrom()
                .emitter(
                        emitter -> {
                            var stream = new Stream(live, key, customer, session, until, emitter);
                            emitter.onTermination(() -> remove(stream));
                            add(stream);
                            if (emitter.isCancelled()) {
                                remove(stream);
                                return;
                            }
                            // What changed between the page and this stream must not be lost.
                            wake(Set.of(stream));
                        },
                        BackPressureStrategy.LATEST);
    }

    public int open() {
        return streams.values().stream().mapToInt(Set::size).sum();
    }

    void notified(@Observes Notified told) {
        switch (told.channel()) {
            case Notified.CHANGES, Notified.RESYNC ->
                wake(
                        told.payload().equals(EVERYBODY)
                                ? all()
                                : streams.getOrDefault(UUID.fromString(told.payload()), Set.of()));
            case Notified.SESSIONS -> {
                var session = told.payload().split(" ")[0];
                all().stream().filter(s -> s.session().equals(session)).forEach(this::end);
            }
            default -> LOG.debugf("Nobody listens to %s", told.channel());
        }
    }

    @Scheduled(every = "20s", delayed = "20s")
    void heartbeat() {
        var now = clock.instant();
        var beat = sse.newEventBuilder().comment("").build();
        for (var stream : all()) {
            if (now.isBefore(stream.until()) && !ends.isEnded(stream.session())) {
                stream.beat(beat);
            } else {
                end(stream);
            }
        }
    }

    private Set<Stream> all() {
        return streams.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
    }

    /** In one step, so that the customer's last other stream can't take the set away in between. */
    private void add(Stream stream) {
        streams.compute(stream.customer(), (c, open) -> {
            var set = open == null ? ConcurrentHashMap.<Stream>newKeySet() : open;
            set.add(stream);
            return set;
        });
    }

    private void end(Stream stream) {
        stream.end();
        remove(stream);
    }

    private void remove(Stream stream) {
        streams.computeIfPresent(stream.customer(), (c, open) -> {
            open.remove(stream);
            return open.isEmpty() ? null : open;
        });
        woken.remove(stream);
    }

    private void wake(Set<Stream> some) {
        woken.addAll(some);
        if (!woken.isEmpty() && busy.compareAndSet(false, true)) {
            Infrastructure.getDefaultWorkerPool().execute(this::renderWoken);
        }
    }

    private void renderWoken() {
        try {
            while (!woken.isEmpty()) {
                var batch = Set.copyOf(woken);
                woken.removeAll(batch);
                batch.stream().collect(Collectors.groupingBy(Stream::live)).forEach(this::send);
            }
        } finally {
            busy.set(false);
        }
        wake(Set.of());
    }

    /** First all is rendered and then all is sent, each in slices that every processor takes part in. */
    private void send(Live<?> live, List<Stream> batch) {
        var keys = batch.stream().map(Stream::key).distinct().toList();
        var events = new ConcurrentHashMap<Object, OutboundSseEvent>();
        slice(
                keys,
                some -> rendering
                        .of(live, some)
                        .forEach((key, html) -> events.put(
                                key,
                                sse.newEventBuilder().name("change").data(html).build())));
        slice(batch, some -> some.forEach(stream -> stream.send(events.get(stream.key()))));
    }

    /** Returns when all slices are done, so that what is rendered next is never overtaken. */
    private static <T> void slice(List<T> all, Consumer<List<T>> work) {
        var processors = Runtime.getRuntime().availableProcessors();
        var size = Math.max(SLICE, (all.size() + processors - 1) / processors);
        var slices = IntStream.iterate(0, from -> from < all.size(), from -> from + size)
                .mapToObj(from -> all.subList(from, Math.min(from + size, all.size())))
                .toList();
        if (slices.size() == 1) {
            attempt(slices.get(0), work);
            return;
        }
        CompletableFuture.allOf(slices.stream()
                        .map(some -> CompletableFuture.runAsync(
                                () -> attempt(some, work), Infrastructure.getDefaultWorkerPool()))
                        .toArray(CompletableFuture[]::new))
                .join();
    }

    private static <T> void attempt(List<T> some, Consumer<List<T>> work) {
        try {
            work.accept(some);
        } catch (RuntimeException failed) {
            // The page stays as it is; the next change or a reconnect shows the facts again.
            LOG.warn("Could not render for the open streams", failed);
        }
    }
}
