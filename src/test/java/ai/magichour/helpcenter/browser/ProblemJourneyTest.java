package ai.magichour.helpcenter.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.magichour.helpcenter.desk.problems.Proposing;
import ai.magichour.helpcenter.desk.problems.Wave;
import ai.magichour.helpcenter.outbox.Parcel;
import ai.magichour.helpcenter.outbox.Relay;
import ai.magichour.helpcenter.web.Visitor;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** One tool fails for many at once: support is asked, says what is wrong, and ends it; a customer reads all of that. */
@QuarkusTest
class ProblemJourneyTest extends BrowserTest {

    private static final String SENTENCE = "Our new servers lose some projects. We are moving back to the old ones.";

    @Inject
    Proposing proposing;

    @Inject
    Relay relay;

    private final Instant start = Instant.now();
    private final Wave wave = new Wave();
    private final Wave.Unlucky ada = wave.hits("ada");

    @Test
    void from_many_failures_to_the_one_letter_that_says_it_is_over() {
        Stream.of("sam", "noor", "mia", "leo").forEach(wave::hits);
        proposing.look();
        var theirs = signedIn(ada.name());
        theirs.navigate("/projects/" + ada.project());
        assertThat(theirs.locator("[data-known]")).hasCount(0);

        var desk = ofSupport(Visitor.named("kim"));
        desk.navigate("/desk/problems");
        assertThat(card(desk)).containsText("10 failures of 5 people within 30 minutes; usual are 0.");
        assertAccessible(desk);
        card(desk).locator("textarea").fill(SENTENCE);
        card(desk).getByText("Tell everybody who has it").click();
        assertThat(desk.locator("[role=status].notice")).hasText("Everybody who has it reads your sentence now.");
        assertThat(card(desk)).containsText("“" + SENTENCE + "”");
        assertAccessible(desk);

        theirs.reload();
        assertThat(theirs.locator("[data-known]")).hasText("A known problem: " + SENTENCE);
        assertAccessible(theirs);
        theirs.navigate("/tickets/new?project=" + ada.project() + "&write=yes");
        assertThat(theirs.locator("[data-known]")).hasText("A known problem: " + SENTENCE);
        assertAccessible(theirs);

        ada.platform().at(Instant.now()).refund(ada.project(), 95).tell();
        card(desk).getByText("It is over").click();
        assertThat(desk.locator("[role=status].notice")).hasText("Everybody whom it hit gets one letter.");
        assertAccessible(desk);

        eventually(theirs, () -> {
            relay.run();
            return letters().size() == 1;
        });
        var letter = letters().get(0);
        assertTrue(letter.contains(SENTENCE + " It is over."), letter);
        assertTrue(letter.contains("Your 95 credits came back"), letter);
        assertTrue(letter.contains("Your 95 credits should come back by"), letter);
        relay.run();
        assertEquals(1, letters().size());

        theirs.navigate("/projects/" + ada.project());
        assertThat(theirs.locator("[data-known]")).containsText("It is over since");
        assertThat(theirs.locator("main")).containsText("Your 95 credits came back");
        assertAccessible(theirs);
    }

    private Locator card(Page desk) {
        return desk.locator("[data-problem]").filter(new Locator.FilterOptions().setHasText(wave.tool()));
    }

    private static void assertAccessible(Page page) {
        page.evaluate(EveryPageTest.AXE);
        assertEquals(List.of(), page.evaluate(EveryPageTest.VIOLATIONS), page.url());
    }

    /** The texts of the letters to her that were sent, about the end of a problem. */
    private List<String> letters() {
        return QuarkusTransaction.requiringNew()
                .call(() -> Parcel.<Parcel>list("madeAt >= ?1 and doneAt is not null", start))
                .stream()
                .filter(each ->
                        each.payload != null && each.payload.path("to").asText().startsWith(ada.name() + "@"))
                .filter(each -> each.payload.path("subject").asText().equals("A problem that you had is over"))
                .map(each -> each.payload.path("text").asText().replaceAll("\\s+", " "))
                .toList();
    }
}
