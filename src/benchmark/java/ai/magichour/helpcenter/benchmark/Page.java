package ai.magichour.helpcenter.benchmark;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/** What one page took: its answers' times, and the processor time of the application while visitors were there. */
final class Page {

    final String name;
    final Timings timings = new Timings();

    private final Application application;
    private final AtomicInteger visitors = new AtomicInteger();
    private Duration length = Duration.ZERO;
    private Duration processor = Duration.ZERO;
    private Duration jvm = Duration.ZERO;

    Page(String name, Application application) {
        this.name = name;
        this.application = application;
    }

    void enter() {
        if (visitors.getAndIncrement() == 0) {
            length = length.minusNanos(System.nanoTime());
            processor = processor.minus(application.processorTime());
            jvm = jvm.minus(application.jvmTime());
        }
    }

    void leave() {
        if (visitors.decrementAndGet() == 0) {
            length = length.plusNanos(System.nanoTime());
            processor = processor.plus(application.processorTime());
            jvm = jvm.plus(application.jvmTime());
        }
    }

    double rate() {
        return timings.rate(length);
    }

    /** Microseconds of processor time for one answer, of the JVM and the database together. */
    double processorEach() {
        return processor.toNanos() / 1e3 / timings.count();
    }

    double jvmEach() {
        return jvm.toNanos() / 1e3 / timings.count();
    }
}
