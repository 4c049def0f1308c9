package ai.magichour.helpcenter.benchmark;

import java.nio.file.Path;

/** What a run is told by its build; times in seconds. */
final class Settings {

    static final Path FOLDER = Path.of(System.getProperty("benchmark.folder", "target/benchmark"))
            .toAbsolutePath()
            .normalize();
    static final int PROJECTS = Integer.getInteger("benchmark.projects", 1_000_000);
    static final int TICKETS = Integer.getInteger("benchmark.tickets", 1_000_000);
    static final int LINES = Integer.getInteger("benchmark.lines", 5_000_000);
    static final int STREAMS = Integer.getInteger("benchmark.streams", 5_000);
    static final int WARM_UP = Integer.getInteger("benchmark.warm-up", 60);
    static final int SECONDS = Integer.getInteger("benchmark.seconds", 30);
    /** Options for the application's JVM, such as a flight recording. */
    static final String JVM = System.getProperty("benchmark.jvm", "");

    private Settings() {}
}
