package ai.magichour.helpcenter.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The packaged application as it runs in production, in a process of its own, with its embedded database, a stock of
 * projects in it, a provider to sign in with and a platform whose heart beats.
 */
final class Application implements AutoCloseable {

    static final String PLATFORM_SECRET = "a-platform-of-the-benchmark-and-nowhere-else";

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Pattern HEAP = Pattern.compile("(?s)heap\\s+total \\d+K, used (\\d+)K");

    private final Path folder = Settings.FOLDER.resolve("run");
    private final HttpClient client = HttpClient.newHttpClient();
    private final int port = freePort();
    private final int managementPort = freePort();
    private final Provider provider;
    private final Process process;
    private final Stock stock;
    private final Platform platform;

    private Application() throws IOException, GeneralSecurityException, SQLException, InterruptedException {
        Files.createDirectories(folder);
        provider = new Provider();
        process = new ProcessBuilder(command())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("application.log").toFile())
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        awaitReady();
        stock = Stock.in(folder);
        stock.fill(Settings.PROJECTS);
        platform = new Platform(address());
        platform.beat();
    }

    /** Starts it, waits until it is ready, and fills the database if nobody has. */
    static Application start() {
        try {
            return new Application();
        } catch (IOException | GeneralSecurityException | SQLException failed) {
            throw new IllegalStateException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    String address() {
        return "http://127.0.0.1:" + port;
    }

    /** Of the JVM, for looking into it. */
    long pid() {
        return process.pid();
    }

    Stock stock() {
        return stock;
    }

    Platform platform() {
        return platform;
    }

    /** Processor time since the start, of the JVM and of its database together. */
    Duration processorTime() {
        return jvmTime().plus(databaseTime());
    }

    Duration jvmTime() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /** The database's processes; the time of those that ended meanwhile is not in it. */
    private Duration databaseTime() {
        return stock.process().stream()
                .flatMap(server -> Stream.concat(Stream.of(server), server.descendants()))
                .map(process -> process.info().totalCpuDuration().orElse(Duration.ZERO))
                .reduce(Duration.ZERO, Duration::plus);
    }

    /** Bytes of memory that the JVM occupies, after a collection. */
    long residentBytes() {
        collect();
        return Long.parseLong(run("ps", "-o", "rss=", "-p", String.valueOf(process.pid())).strip()) * 1024;
    }

    /** Bytes of its heap in use, after a collection. */
    long heapBytes() {
        collect();
        var found = HEAP.matcher(jcmd("GC.heap_info"));
        return found.find() ? Long.parseLong(found.group(1)) * 1024 : 0;
    }

    private void collect() {
        jcmd("GC.run");
    }

    private String jcmd(String command) {
        return run(java("jcmd"), String.valueOf(process.pid()), command);
    }

    @Override
    public void close() {
        platform.close();
        process.destroy();
        try {
            stock.close();
            process.waitFor(30, TimeUnit.SECONDS);
        } catch (SQLException gone) {
            // it went before us
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        provider.close();
    }

    private List<String> command() {
        var command = new ArrayList<String>();
        command.add(java("java"));
        command.addAll(List.of(
                // As in src/main/docker/Dockerfile.jvm.
                "-XX:MinHeapFreeRatio=10",
                "-XX:MaxHeapFreeRatio=20"));
        if (!Settings.JVM.isBlank()) {
            command.addAll(List.of(Settings.JVM.split(" ")));
        }
        command.addAll(List.of(
                "-Dhelpcenter.database=embedded",
                "-Dhelpcenter.platform.secrets=" + PLATFORM_SECRET,
                "-Dquarkus.http.host=127.0.0.1",
                "-Dquarkus.http.port=" + port,
                "-Dquarkus.management.host=127.0.0.1",
                "-Dquarkus.management.port=" + managementPort,
                "-Dquarkus.oidc.auth-server-url=" + provider.issuer(),
                "-Dquarkus.oidc.client-id=" + Provider.CLIENT,
                "-Dquarkus.oidc.credentials.secret=" + Provider.SECRET,
                // The bare page is for nobody in particular.
                "-Dquarkus.http.auth.permission.bare.paths=/bare",
                "-Dquarkus.http.auth.permission.bare.policy=permit",
                "-jar",
                Settings.FOLDER.resolve("quarkus-app/quarkus-run.jar").toString()));
        return command;
    }

    private void awaitReady() throws InterruptedException {
        var until = System.nanoTime() + PATIENCE.toNanos();
        while (!isReady()) {
            if (!process.isAlive() || System.nanoTime() > until) {
                throw new IllegalStateException(
                        "The application did not start; see " + folder.resolve("application.log"));
            }
            Thread.sleep(250);
        }
    }

    private boolean isReady() throws InterruptedException {
        try {
            var health = URI.create("http://127.0.0.1:" + managementPort + "/q/health/ready");
            return client.send(HttpRequest.newBuilder(health).build(), BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static String java(String program) {
        return Path.of(System.getProperty("java.home"), "bin", program).toString();
    }

    private static String run(String... command) {
        try {
            var process = new ProcessBuilder(command).redirectErrorStream(true).start();
            return new String(process.getInputStream().readAllBytes());
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }
}
