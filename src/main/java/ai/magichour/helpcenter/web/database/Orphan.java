package ai.magichour.helpcenter.web.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A server whose JVM was killed before it could stop it. Two servers on the same data destroy it, so the next start
 * stops the orphan first; and nothing but the orphan: its process id may have been given to somebody else since.
 */
final class Orphan {

    private static final int PATIENCE_MILLIS = 10_000;

    private Orphan() {}

    /** Stops the server that still works on this data. The caller holds the folder, so nobody needs that server. */
    static void stop(Path data) throws IOException {
        var pidFile = data.resolve("postmaster.pid");
        var process = Files.exists(pidFile) ? processIn(pidFile) : Optional.<ProcessHandle>empty();
        if (process.isEmpty()) {
            // PostgreSQL clears up after a process that is gone.
            return;
        }
        var found = process.get();
        if (!mayBePostgres(found)) {
            // PostgreSQL asks only whether there is such a process, not what it is, and would refuse to start.
            Files.delete(pidFile);
        } else if (serves(found, data)) {
            stop(found);
        } else {
            throw new DatabaseUnavailable(
                    "%s names process %d, maybe a PostgreSQL: stop it if it works on this data, else delete the file."
                            .formatted(pidFile, found.pid()));
        }
    }

    /** Stops the program that still makes this data for a process that was killed during its first start. */
    static void stopMaking(Path data) throws IOException {
        var makers = ProcessHandle.allProcesses()
                .filter(process -> isProgram(process, "initdb") && serves(process, data))
                .toList();
        for (var maker : makers) {
            stop(maker);
        }
    }

    private static Optional<ProcessHandle> processIn(Path pidFile) throws IOException {
        try (Stream<String> lines = Files.lines(pidFile)) {
            return lines.findFirst()
                    .filter(line -> line.matches("[0-9]{1,18}"))
                    .flatMap(line -> ProcessHandle.of(Long.parseLong(line)));
        }
    }

    /** A process of which nothing can be seen may be one as well. */
    private static boolean mayBePostgres(ProcessHandle process) {
        return runs(process) && (process.info().command().isEmpty() || isProgram(process, "postgres"));
    }

    private static boolean isProgram(ProcessHandle process, String name) {
        return process.info()
                .command()
                .filter(command -> Path.of(command).getFileName().toString().startsWith(name))
                .isPresent();
    }

    private static boolean serves(ProcessHandle process, Path data) {
        return process.info()
                .arguments()
                .filter(arguments -> Arrays.asList(arguments).contains(data.toString()))
                .isPresent();
    }

    private static void stop(ProcessHandle server) throws IOException {
        // When a server is killed its children live on for a moment, and the next server would refuse to start.
        var family = Stream.concat(Stream.of(server), server.descendants()).toList();
        server.destroy();
        if (!ends(server)) {
            server.destroyForcibly();
        }
        for (var process : family) {
            if (!ends(process)) {
                throw new IOException("process " + process.pid() + " of an earlier server does not end");
            }
        }
    }

    private static boolean ends(ProcessHandle process) throws IOException {
        for (var waited = 0; runs(process); waited += 20) {
            if (waited > PATIENCE_MILLIS) {
                return false;
            }
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException("interrupted while an earlier server stops", e);
            }
        }
        return true;
    }

    /** In a container where nobody collects the dead they stay listed, with neither a command nor arguments. */
    private static boolean runs(ProcessHandle process) {
        var info = process.info();
        return process.isAlive()
                && (info.command().isPresent() || info.arguments().isPresent());
    }
}
