package ai.magichour.helpcenter.web;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The packaged application as a process: started, asked, killed. */
public final class Jar implements AutoCloseable {

    static final Path FOLDER = Path.of("target/quarkus-app").toAbsolutePath();

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin");

    private final Process process;
    private final Path output;
    private final int port;
    private final int operatorsPort;
    private final HttpClient client = HttpClient.newHttpClient();

    private Jar(Process process, Path output, int port, int operatorsPort) {
        this.process = process;
        this.output = output;
        this.port = port;
        this.operatorsPort = operatorsPort;
    }

    /** Starts in {@code folder} with nothing of this process's settings, and waits until it serves or has given up. */
    public static Jar start(Path folder, Map<String, String> settings) throws Exception {
        int[] ports = freePorts();
        var output = Files.createTempFile(folder, "output", ".log");
        var builder = new ProcessBuilder(
                        JAVA.resolve("java").toString(),
                        "-jar",
                        FOLDER.resolve("quarkus-run.jar").toString())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        var environment = builder.environment();
        environment.keySet().removeIf(name -> name.startsWith("QUARKUS_") || name.startsWith("HELPCENTER_"));
        environment.putAll(settings);
        environment.put("QUARKUS_HTTP_PORT", String.valueOf(ports[0]));
        environment.put("QUARKUS_MANAGEMENT_PORT", String.valueOf(ports[1]));
        var jar = new Jar(builder.start(), output, ports[0], ports[1]);
        jar.awaitReady();
        return jar;
    }

    public URI address(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    HttpResponse<String> get(String path) throws Exception {
        return send(HttpRequest.newBuilder(address(path)));
    }

    public HttpResponse<String> operators(String path) throws Exception {
        return send(HttpRequest.newBuilder(URI.create("http://localhost:" + operatorsPort + path)));
    }

    HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return client.send(request.timeout(PATIENCE).build(), BodyHandlers.ofString());
    }

    public String said() throws IOException {
        return Files.readString(output);
    }

    String threads() throws Exception {
        var command = new ProcessBuilder(JAVA.resolve("jcmd").toString(), String.valueOf(process.pid()), "Thread.print")
                .redirectErrorStream(true)
                .start();
        var threads = new String(command.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (!threads.contains("\"main\"") && !threads.contains("\"listener\"")) {
            throw new AssertionError("No threads could be read: " + threads);
        }
        return threads;
    }

    /** A connection to the embedded database that it runs in its folder, as the role that may do anything there. */
    public static Connection database(Path folder) throws Exception {
        var files = folder.resolve(".helpcenter/pg18");
        var port = Files.readAllLines(files.resolve("data/postmaster.pid")).get(3);
        var password = Files.readAllLines(files.resolve("pgpass")).stream()
                .filter(line -> line.contains(":helpcenter_owner:"))
                .map(line -> line.substring(line.lastIndexOf(':') + 1))
                .findAny()
                .orElseThrow();
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + port + "/helpcenter", "helpcenter_owner", password);
    }

    /** The code it exits with by itself. */
    int exit() throws Exception {
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            throw new AssertionError("Still running: " + said());
        }
        return process.exitValue();
    }

    /** No time to finish anything. */
    public void kill() throws Exception {
        process.destroyForcibly();
        exit();
    }

    public int stop() throws Exception {
        process.destroy();
        return exit();
    }

    @Override
    public void close() throws Exception {
        if (process.isAlive()) {
            stop();
        }
    }

    private void awaitReady() throws Exception {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (process.isAlive() && !isServing()) {
            if (System.nanoTime() > deadline) {
                process.destroyForcibly();
                throw new AssertionError("Not ready in time: " + said());
            }
            process.waitFor(100, TimeUnit.MILLISECONDS);
        }
    }

    private boolean isServing() throws Exception {
        try {
            return operators("/q/health/ready").statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static int[] freePorts() throws IOException {
        try (var one = new ServerSocket(0);
                var other = new ServerSocket(0)) {
            return new int[] {one.getLocalPort(), other.getLocalPort()};
        }
    }
}
