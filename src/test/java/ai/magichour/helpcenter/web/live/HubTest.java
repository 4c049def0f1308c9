package ai.magichour.helpcenter.web.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.subscription.Cancellable;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** More streams than are rendered and sent in one go. */
@QuarkusTest
class HubTest {

    private static final int MANY = 1_700;

    /** Says each key, and in which round it was asked for it. */
    private static final class Numbers implements Live<Integer> {

        final AtomicInteger round = new AtomicInteger();
        final AtomicInteger asked = new AtomicInteger();

        @Override
        public Map<Integer, String> render(Collection<Integer> keys) {
            asked.addAndGet(keys.size());
            return keys.stream().collect(Collectors.toMap(Function.identity(), key -> key + " " + round));
        }
    }

    @Inject
    Hub hub;

    private final Numbers numbers = new Numbers();
    private final List<Cancellable> open = new ArrayList<>();
    private final Map<Integer, Queue<Object>> seen = new ConcurrentHashMap<>();

    @AfterEach
    void close() {
        open.forEach(Cancellable::cancel);
    }

    @Test
    void each_of_many_streams_is_sent_its_own_and_the_newest_last() throws InterruptedException {
        for (var i = 0; i < MANY; i++) {
            open(i, i);
        }
        await(() -> seen.values().stream().noneMatch(Queue::isEmpty));
        numbers.round.set(1);
        hub.notified(new Notified(Notified.CHANGES, "*"));
        await(() -> seen.entrySet().stream().allMatch(each -> each.getValue().contains(each.getKey() + " 1")));
        seen.forEach((stream, events) -> {
            assertTrue(events.stream().allMatch(event -> event.toString().startsWith(stream + " ")), events.toString());
            assertEquals(stream + " 1", List.copyOf(events).get(events.size() - 1));
        });
    }

    @Test
    void what_many_streams_watch_is_rendered_once_for_all_of_them() throws InterruptedException {
        for (var i = 0; i < MANY; i++) {
            open(i, 7);
        }
        await(() -> seen.values().stream().noneMatch(Queue::isEmpty));
        numbers.asked.set(0);
        numbers.round.set(1);
        hub.notified(new Notified(Notified.CHANGES, "*"));
        await(() -> seen.values().stream().allMatch(events -> events.contains("7 1")));
        assertTrue(numbers.asked.get() < 10, "rendered " + numbers.asked + " times");
    }

    private void open(int stream, int key) {
        var events = new ConcurrentLinkedQueue<>();
        seen.put(stream, events);
        open.add(hub.open(
                        numbers,
                        key,
                        UUID.randomUUID(),
                        "hub-test-" + stream,
                        Instant.now().plusSeconds(600))
                .subscribe()
                .with(event -> {
                    if (event.getData() != null) {
                        events.add(event.getData());
                    }
                }));
    }

    private static void await(BooleanSupplier done) throws InterruptedException {
        var until = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (!done.getAsBoolean()) {
            assertTrue(System.nanoTime() < until, "it didn't come in time");
            Thread.sleep(20);
        }
    }
}
