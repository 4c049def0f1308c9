package ai.magichour.helpcenter.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.opentest4j.TestAbortedException;

/**
 * Gives each {@link BrowserTest} the one browser of the test run. On a machine without any, each test is skipped and
 * one line says so; with {@code HELPCENTER_BROWSER=required} in the environment it fails instead.
 */
final class Chromium implements BeforeEachCallback {

    private static final List<String> PLACES = List.of(
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome",
            "/usr/bin/google-chrome-stable",
            "/opt/google/chrome/chrome",
            "/snap/bin/chromium",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "/Applications/Chromium.app/Contents/MacOS/Chromium");

    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private static final String MISSING =
            "Browser tests were skipped, because there is no browser here. Install Chromium"
                    + " or Google Chrome, or name one in HELPCENTER_CHROMIUM.";

    /** A started browser, or the word that there is none; closed by JUnit when the run is over. */
    private record Started(Playwright playwright, Browser browser) implements AutoCloseable {

        static Started find() {
            var program = program();
            if (program.isEmpty()) {
                return new Started(null, null);
            }
            var playwright = Playwright.create();
            return new Started(
                    playwright,
                    playwright
                            .chromium()
                            .launch(new LaunchOptions()
                                    .setExecutablePath(program.get())
                                    .setArgs(FLAGS)));
        }

        @Override
        public void close() {
            if (playwright != null) {
                playwright.close();
            }
        }
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        var store = context.getRoot().getStore(ExtensionContext.Namespace.create(Chromium.class.getName()));
        var isFirst = store.get(Started.class.getName()) == null;
        var started = store.computeIfAbsent(Started.class.getName(), key -> Started.find(), Started.class);
        if (started.browser() != null) {
            ((BrowserTest) context.getRequiredTestInstance()).browser = started.browser();
        } else if ("required".equals(System.getenv("HELPCENTER_BROWSER"))) {
            throw new AssertionError(MISSING.replace("were skipped", "can't run"));
        } else {
            if (isFirst) {
                System.out.println(MISSING);
            }
            throw new TestAbortedException(MISSING);
        }
    }

    private static Optional<Path> program() {
        return Stream.concat(Stream.ofNullable(System.getenv("HELPCENTER_CHROMIUM")), PLACES.stream())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }
}
