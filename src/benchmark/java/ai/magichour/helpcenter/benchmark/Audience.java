package ai.magichour.helpcenter.benchmark;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Many open streams, from the first to the last: what they occupy while nothing happens, and how long one change takes
 * to reach them all.
 */
final class Audience {

    final String name;
    final int size;
    /** From before the change was sent, in milliseconds, for each stream. */
    final Timings seen = new Timings();

    private final Application application;
    private final Runnable change;
    private final AtomicInteger comers = new AtomicInteger();
    private final AtomicInteger arrivals = new AtomicInteger();
    private final AtomicInteger open = new AtomicInteger();
    private long residentBefore;
    private long heapBefore;
    private long resident;
    private long heap;
    private volatile long toldAt;
    private volatile long storedAt;

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
        if (toldAt == 0) {
            throw new IllegalStateException("A stream was woken and nothing had happened");
        }
        seen.add(Duration.ofNanos(System.nanoTime() - toldAt).toMillis());
    }

    /** Bytes of memory for each stream; a stream's share of the kernel's is not in it. */
    long residentEach() {
        return (resident - residentBefore) / Math.max(1, open());
    }

    long heapEach() {
        return (heap - heapBefore) / Math.max(1, open());
    }

    /** How long the request took that told of the change. */
    Duration stored() {
        return Duration.ofNanos(storedAt - toldAt);
    }

    private void tell() {
        heap = application.heapBytes();
        resident = application.residentBytes();
        toldAt = System.nanoTime();
        change.run();
        storedAt = System.nanoTime();
    }
}
