package ai.magichour.helpcenter.benchmark;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * Many open streams, from the first to the last: what they occupy while nothing happens, and how long changes, one after
 * the other, take to reach them all.
 */
final class Audience {

    /** The first finds both sides cold, the last warm. */
    static final int CHANGES = 5;

    private static final Duration PAUSE = Duration.ofSeconds(5);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** From before it was sent until a stream had it, in milliseconds. */
    static final class Change {

        final Timings seen = new Timings();
        private final CountDownLatch all = new CountDownLatch(1);
        private volatile long toldAt;
        private volatile long storedAt;

        /** How long the request took that told of it. */
        Duration stored() {
            return Duration.ofNanos(storedAt - toldAt);
        }
    }

    final String name;
    final int size;
    final List<Change> changes = Stream.generate(Change::new).limit(CHANGES).toList();

    private final Application application;
    private final Runnable change;
    private final AtomicInteger comers = new AtomicInteger();
    private final AtomicInteger arrivals = new AtomicInteger();
    private final AtomicInteger open = new AtomicInteger();
    private long residentBefore;
    private long heapBefore;
    private long resident;
    private long heap;
    /** Null before anything happened. */
    private volatile Change now;

    Audience(String name, int size, Application application, Runnable change) {
        this.name = name;
        this.size = size;
        this.application = application;
        this.change = change;
    }

    void enter() {
        if (comers.getAndIncrement() == 0) {
            heapBefore = application.heapBytes();
            residentBefore = application.residentBytes();
        }
    }

    /** A stream is open and has sent what there is; after the last one things may happen. */
    void opened() {
        open.incrementAndGet();
        arrived();
    }

    /** A stream didn't open; Gatling counts it as failed, and the others don't wait for it. */
    void lost() {
        arrived();
    }

    private void arrived() {
        if (arrivals.incrementAndGet() == size) {
            new Thread(this::tell, "change").start();
        }
    }

    int open() {
        return open.get();
    }

    void see() {
        var seen = now;
        if (seen == null) {
            throw new IllegalStateException("A stream was woken and nothing had happened");
        }
        seen.seen.add(Duration.ofNanos(System.nanoTime() - seen.toldAt).toMillis());
        if (seen.seen.count() == open()) {
            seen.all.countDown();
        }
    }

    /** Bytes of memory for each stream; a stream's share of the kernel's is not in it. */
    long residentEach() {
        return (resident - residentBefore) / Math.max(1, open());
    }

    long heapEach() {
        return (heap - heapBefore) / Math.max(1, open());
    }

    private void tell() {
        heap = application.heapBytes();
        resident = application.residentBytes();
        for (var each : changes) {
            each.toldAt = System.nanoTime();
            now = each;
            change.run();
            each.storedAt = System.nanoTime();
            await(each);
        }
    }

    /** Until all have seen it, and a little longer, so that each change finds the streams idle. */
    private static void await(Change change) {
        try {
            change.all.await(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            Thread.sleep(PAUSE.toMillis());
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
