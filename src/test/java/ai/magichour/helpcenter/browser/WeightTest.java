package ai.magichour.helpcenter.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.LoadState;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a first view costs on the wire, as the browser counts it: page, style, script and pictures, with headers. */
@QuarkusTest
class WeightTest extends BrowserTest {

    private static final int MOST_BYTES = 20_000;
    private static final Set<String> VIEW = Set.of("Document", "Stylesheet", "Script", "Image", "Font");

    @Test
    void a_first_view_is_light() {
        var everything = Cast.Everything.somebody();
        var signedIn = signedIn(everything.name()).context().storageState();
        var weights = new LinkedHashMap<String, Long>();
        for (var address : new String[] {
            "/",
            "/projects",
            "/projects/" + everything.projects().get("overdue"),
            "/projects/" + everything.projects().get("not due") + "/checklist",
            "/credits",
            "/articles"
        }) {
            weights.put(address, weight(signedIn, address));
        }
        System.out.println("First views weigh " + weights);
        weights.forEach((address, weight) -> assertTrue(weight <= MOST_BYTES, address + " weighs " + weight));
    }

    private long weight(String cookies, String address) {
        var page = tab(profile(new NewContextOptions().setStorageState(cookies)));
        var network = page.context().newCDPSession(page);
        var asked = new HashSet<String>();
        var weights = new HashMap<String, Long>();
        network.on("Network.requestWillBeSent", event -> {
            if (VIEW.contains(event.get("type").getAsString())) {
                asked.add(id(event));
            }
        });
        network.on(
                "Network.loadingFinished",
                event -> weights.put(id(event), event.get("encodedDataLength").getAsLong()));
        network.send("Network.enable");
        page.navigate(address);
        page.waitForLoadState(LoadState.LOAD);
        eventually(page, () -> weights.keySet().containsAll(asked));
        assertTrue(asked.size() >= 5, "A page, its style, two scripts and a picture: " + asked);
        weights.keySet().retainAll(asked);
        return weights.values().stream().mapToLong(Long::longValue).sum();
    }

    private static String id(JsonObject event) {
        return event.get("requestId").getAsString();
    }

    @Test
    void no_page_answers_with_an_error_or_complains() {
        var everything = Cast.Everything.somebody();
        var page = signedIn(everything.name());
        var failed = new HashMap<String, Integer>();
        page.onResponse(response -> {
            if (response.status() >= 400) {
                failed.put(response.url(), response.status());
            }
        });
        for (var address : new String[] {"/", "/projects", "/credits", "/articles", "/articles/better-results"}) {
            page.navigate(address);
        }
        everything.projects().values().forEach(id -> page.navigate("/projects/" + id));
        assertEquals(Map.of(), failed);
    }
}
