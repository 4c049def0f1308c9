package ai.magichour.helpcenter.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ai.magichour.helpcenter.platform.Platform;
import ai.magichour.helpcenter.web.Visitor;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ReducedMotion;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Strange names, reduced motion and paper leave a page whole. */
@QuarkusTest
class LayoutTest extends BrowserTest {

    @Test
    void names_may_be_long_or_from_anywhere() {
        var long200 = "x".repeat(200);
        var ada = Visitor.named("w".repeat(100));
        var platform = new Platform(ada);
        var projects = List.of(Platform.projectId(), Platform.projectId(), Platform.projectId());
        var names = List.of(long200, "\u202Eمشروع طويل جدا שלום 95 credits returned", "👩‍👩‍👧‍👦".repeat(40));
        platform.grant(1_000_000_000_000L);
        for (var i = 0; i < projects.size(); i++) {
            var more = Map.<String, Object>of(
                    "name", names.get(i), "error", Map.of("code", long200, "message", long200), "status", "error");
            platform.charge(projects.get(i), 95).add(platform.project(projects.get(i), 1, "error", more));
        }
        platform.tell();
        var page = signedIn(ada);
        var addresses = new ArrayList<>(List.of("/", "/projects", "/credits", "/projects?q=" + long200));
        projects.forEach(project -> addresses.add("/projects/" + project));
        var wrong = new ArrayList<String>();
        for (var address : addresses) {
            page.navigate(address);
            for (var width : new int[] {WIDE, NARROW, Layout.NARROWEST}) {
                page.setViewportSize(width, 800);
                for (var each : Layout.overflowing(page)) {
                    wrong.add(address + " at " + width + ": " + each);
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void a_change_moves_nothing_for_those_who_asked_for_that() {
        var somebody = Cast.Waiting.somebody();
        var page = signedIn(somebody.name());
        page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        page.navigate(somebody.page());
        somebody.getsCreditsBack();
        page.locator(".fresh").waitFor();
        assertEquals(0, page.evaluate("document.getAnimations().length"));
    }

    @Test
    void a_printed_case_has_its_dates_and_nothing_to_press() {
        var somebody = Cast.Waiting.somebody();
        var page = signedIn(somebody.name());
        page.navigate(somebody.page());
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertEquals(
                0,
                page.locator("nav:visible, button:visible, .button:visible, footer:visible")
                        .count());
        assertEquals(true, page.locator("#case").isVisible());
        assertEquals(
                true,
                page.evaluate("getComputedStyle(document.querySelector('time'), '::after').content.includes('20')"));
    }
}
