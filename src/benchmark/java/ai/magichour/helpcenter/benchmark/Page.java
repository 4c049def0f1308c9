package ai.magichour.helpcenter.benchmark;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/** What one page took: its answers' times, and the processor time of the application from first visitor to last. */
final class Page {

    final String name;
    final Timings timings = new Timings();

    private final Application application;
    private final AtomicInteger visitors = new AtomicInteger();
    private long beganAt;
    private long endedAt;
    private Duration processor;
    private Duration jvm;

    Page(String name, Application application) {
        this.name = name;
        this.application = application;
    }

    void enter() {
        if (visitors.getAndIncrement() == 0) {
            processor = application.processorTime();
            jvm = application.jvmTime();
            beganAt = System.nanoTime();
        }
    }

    void leave() {
        if (visitors.decrementAndGet() == 0) {
            endedAt = System.nanoTime();
            processor = application.processorTime().minus(processor);
            jvm = application.jvmTime().minus(jvm);
        }
    }

    double rate() {
        return timings.rate(Duration.ofNanos(endedAt - beganAt));
    }

    /** Microseconds of processor time for one answer, of the JVM and the database together. */
    double processorEach() {
        return processor.toNanos() / 1e3 / timings.count();
    }

    double jvmEach() {
        return jvm.toNanos() / 1e3 / timings.count();
    }
}
