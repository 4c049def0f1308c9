package ai.magichour.helpcenter.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.magichour.helpcenter.web.live.Hub;
import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** A page's stream: open while the page is seen and its reader signed in, and mended when something breaks. */
@QuarkusTest
class StreamTest extends BrowserTest {

    private static final String LISTENERS = " from pg_stat_activity where application_name = 'help-center-listener'";

    @Inject
    Hub hub;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @ConfigProperty(name = "quarkus.datasource.username")
    String username;

    @ConfigProperty(name = "quarkus.datasource.password")
    String password;

    private final Cast.Waiting somebody = Cast.Waiting.somebody();

    @Test
    void it_ends_when_the_reader_signs_out_in_another_tab() {
        expect("401");
        expect("ERR_INCOMPLETE_CHUNKED_ENCODING");
        var page = opened();
        var other = tab(page.context());
        other.navigate("/credits");
        eventually(page, () -> hub.open() == 2);

        var refused = page.waitForResponse(
                response -> response.url().endsWith("/live") && response.status() == 401,
                () -> other.locator("form.who button").click());

        assertEquals("no-store", refused.headerValue("cache-control"));
        eventually(page, () -> hub.open() == 0);
        // A source that hasn't given up asks again within three seconds.
        assertNotAsked(page, "/live");
    }

    @Test
    void a_hidden_tab_holds_none_and_gets_what_it_missed_when_it_is_shown() {
        var page = opened();
        show(page, false);
        eventually(page, () -> hub.open() == 0);
        somebody.getsCreditsBack();
        assertThat(page.locator("[data-refund]")).hasAttribute("data-refund", "PENDING");

        show(page, true);
        eventually(page, () -> hub.open() == 1);
        assertThat(page.locator("[data-refund]")).hasAttribute("data-refund", "RETURNED");
    }

    @Test
    void a_page_that_was_left_holds_none() {
        var page = opened();
        page.navigate("about:blank");
        eventually(page, () -> hub.open() == 0);
    }

    @Test
    void many_need_one_connection_and_live_on_when_it_breaks() throws SQLException {
        var page = opened();
        for (var tab = 2; tab <= 4; tab++) {
            open(tab(page.context()), "/credits");
        }
        eventually(page, () -> hub.open() == 4);
        assertEquals(1, asked("select count(*)" + LISTENERS));

        var opened = new AtomicInteger();
        page.context().onRequest(request -> opened.addAndGet(request.url().endsWith("/live") ? 1 : 0));
        var before = asked("select max(pid)" + LISTENERS);
        assertEquals(1, asked("select count(*) filter (where pg_terminate_backend(pid))" + LISTENERS));
        somebody.getsCreditsBack();

        assertThat(page.locator("[data-refund]")).hasAttribute("data-refund", "RETURNED");
        assertEquals(4, hub.open());
        assertEquals(0, opened.get());
        assertEquals(1, asked("select count(*)" + LISTENERS));
        assertTrue(asked("select max(pid)" + LISTENERS) != before);
    }

    private Page opened() {
        var page = signedIn(somebody.name());
        open(page, somebody.page());
        eventually(page, () -> hub.open() == 1);
        return page;
    }

    /** Until the page's own stream is there, for the one of the page before it may still be counted. */
    private static void open(Page page, String path) {
        page.waitForResponse(answer -> answer.url().endsWith(path + "/live"), () -> page.navigate(path));
    }

    /** What a browser does when another tab comes to the front, which it doesn't do without a screen. */
    private static void show(Page page, boolean shown) {
        page.evaluate("""
                shown => {
                  Object.defineProperty(document, 'hidden', { configurable: true, get: () => !shown });
                  document.dispatchEvent(new Event('visibilitychange'));
                }""", shown);
    }

    /** Asked as the role that the listener signed in as, since nobody else but its master may end it. */
    private int asked(String query) throws SQLException {
        try (var connection = DriverManager.getConnection(url, username, password);
                var statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            row.next();
            return row.getInt(1);
        }
    }
}
