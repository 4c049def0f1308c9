package ai.magichour.helpcenter.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.magichour.helpcenter.desk.Agent;
import ai.magichour.helpcenter.desk.Tickets;
import ai.magichour.helpcenter.ledger.commands.Command;
import ai.magichour.helpcenter.outbox.Relay;
import ai.magichour.helpcenter.tickets.Asking;
import ai.magichour.helpcenter.web.Visitor;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A customer's ticket arrives, support answers and returns credits, and the customer watches it happen. */
@QuarkusTest
class DeskTest extends BrowserTest {

    private final Asking ada = Asking.overdue();
    private final String number = ada.ticket("Where are my 95 credits?");
    private final String kim = Visitor.named("kim");

    @Inject
    Relay relay;

    @ParameterizedTest(name = "with script: {0}")
    @ValueSource(booleans = {true, false})
    void from_the_queue_to_credits_that_the_customer_sees_arrive(boolean script) {
        var theirs = signedIn(ada.name);
        theirs.navigate("/tickets/" + number);
        theirs.evaluate("window.stillTheSame = true");
        var desk = agent(script);
        desk.navigate("/desk");
        desk.locator("#q").fill(number);
        desk.locator("form[role=search] button").click();
        assertThat(desk.locator("tbody tr")).hasCount(1);
        assertThat(desk.locator("tbody tr")).containsText("95 credits not back yet");
        desk.locator("[data-open]").click();
        assertThat(desk.locator("#then")).containsText("95 credits not back yet");

        desk.locator("[data-claim]").click();
        assertThat(desk.locator("#claim")).containsText("It’s yours until");
        desk.locator("#return button").click();
        assertThat(desk.locator("#asked")).containsText("Waits for the platform’s answer.");
        assertThat(theirs.locator(".thread")).containsText("Support asked the platform to return 95 credits.");

        desk.locator(".canned summary").click();
        desk.getByText("We asked the platform for the credits").click();
        assertThat(desk.locator("#reply"))
                .hasValue(Pattern.compile(
                        "Hello " + Agent.shown(ada.visitor) + ",.*return 95 credits.*", Pattern.DOTALL));
        desk.getByText("Send answer").click();
        assertThat(desk.locator("[role=status].notice")).hasText("Your answer is sent.");
        assertThat(theirs.locator("[data-author=SUPPORT]")).containsText("We have asked the platform");

        assertThat(theirs.locator("#balance")).hasAttribute("data-balance", "305");
        ada.platform.gives(ada.project, 95, command()).tell();
        relay.run();
        assertThat(theirs.locator("#balance")).hasAttribute("data-balance", "400");
        assertThat(theirs.locator(".thread")).containsText("95 credits came back. Does that solve it?");
        assertEquals(true, theirs.evaluate("window.stillTheSame"));
        desk.reload();
        assertThat(desk.locator("#now")).containsText("95 credits returned");
        assertThat(desk.locator("#asked")).containsText("Done: the ledger shows it.");
    }

    @Test
    void by_keys_alone_from_the_queue_into_a_case_and_back() {
        var page = agent(true);
        page.navigate("/desk");
        page.keyboard().press("/");
        assertThat(page.locator("#q")).isFocused();
        page.keyboard().type(number);
        page.keyboard().press("Enter");
        page.waitForURL(Pattern.compile(".*q=.*"));
        page.keyboard().press("j");
        assertThat(page.locator("[data-open]").first()).isFocused();
        page.keyboard().press("c");
        assertThat(page.locator("[role=status].notice")).containsText("1 claimed.");
        page.keyboard().press("j");
        page.keyboard().press("o");
        page.waitForURL(Pattern.compile(".*/desk/tickets/" + number));
        page.keyboard().press("r");
        assertThat(page.locator("#reply")).isFocused();
        page.keyboard().type("jkrnc?/");
        assertThat(page.locator("#reply")).hasValue("jkrnc?/");
        page.keyboard().press("Escape");
        page.keyboard().press("n");
        assertThat(page.locator("#note")).isFocused();
        page.keyboard().press("Escape");
        page.keyboard().press("?");
        assertThat(page.locator("#keys")).isVisible();
        assertThat(page.locator("#keys")).containsText("next and previous ticket");
        page.keyboard().press("Escape");
        assertThat(page.locator("#keys")).isHidden();
    }

    @Test
    void the_list_of_keys_opens_by_a_button_too() {
        var page = agent(true);
        page.navigate("/desk");
        page.locator(".keys-open button").click();
        assertThat(page.locator("#keys")).isVisible();
        assertThat(agent(false).locator(".keys-open")).isHidden();
    }

    @Test
    void j_and_k_go_through_the_rows_and_stop_at_both_ends() {
        var others = Tickets.of(ada.name);
        others.open(null, ai.magichour.helpcenter.tickets.Concern.SOMETHING_ELSE);
        var page = agent(true);
        page.navigate("/desk?q=" + ada.name);
        var rows = page.locator("[data-open]");
        assertThat(rows).hasCount(2);
        page.keyboard().press("j");
        page.keyboard().press("j");
        page.keyboard().press("j");
        assertThat(rows.nth(1)).isFocused();
        page.keyboard().press("x");
        assertThat(page.locator("input[name=pick]").nth(1)).isChecked();
        page.keyboard().press("k");
        page.keyboard().press("k");
        assertThat(rows.nth(0)).isFocused();
        page.keyboard().press("r");
        page.waitForURL(Pattern.compile(".*#reply"));
        assertThat(page.locator("#reply")).isFocused();
    }

    @Test
    void keys_that_are_switched_off_do_nothing() {
        var page = agent(true);
        page.navigate("/desk?q=" + number);
        page.getByText("Switch keys off").click();
        page.navigate("/desk?q=" + number);
        page.keyboard().press("j");
        page.keyboard().press("?");
        assertThat(page.locator("#keys")).isHidden();
        assertThat(page.locator("[data-open]").first()).not().isFocused();
    }

    @Test
    void that_one_still_writes_is_told_every_five_minutes_and_not_with_each_key() {
        var page = agent(true);
        var told = new java.util.ArrayList<String>();
        page.onRequest(request -> {
            if (request.url().endsWith("/claim")) {
                told.add(request.postData());
            }
        });
        page.clock().install();
        page.navigate("/desk/tickets/" + number);
        page.locator("#reply").pressSequentially("Hello");
        page.clock().fastForward(4 * 60_000);
        page.locator("#reply").pressSequentially(" there");
        assertEquals(1, told.size());
        page.clock().fastForward(2 * 60_000);
        page.locator("#reply").pressSequentially(" you");
        assertEquals(2, told.size());
    }

    @Test
    void whoever_types_is_said_to_be_writing() {
        var page = agent(true);
        page.navigate("/desk/tickets/" + number);
        page.waitForResponse(
                answer -> answer.url().endsWith("/claim"),
                () -> page.locator("#reply").pressSequentially("He"));
        var lee = Agent.lee();
        var shown = page.locator("header .who span:not(.unseen)").textContent();
        assertTrue(lee.ticket(number).select("#other").text().startsWith(shown + " is writing since"));
    }

    private Page agent(boolean script) {
        var page = stranger(new NewContextOptions().setViewportSize(WIDE, 800).setJavaScriptEnabled(script));
        page.navigate("/desk");
        signIn(page, kim, "support");
        return page;
    }

    private String command() {
        var customer = Tickets.read(number).customerId;
        return QuarkusTransaction.requiringNew()
                .call(() -> Command.of(customer, ada.project).get(0).id.toString());
    }
}
