package ai.magichour.helpcenter.accounts.me;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.endsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.magichour.helpcenter.accounts.Customer;
import ai.magichour.helpcenter.web.TestClock;
import ai.magichour.helpcenter.web.Visitor;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody whose sign-in has no address types one, and confirms it by the link that is mailed there. */
@QuarkusTest
@TestSecurity(user = AddressPagesTest.NOOR)
class AddressPagesTest {

    static final String NOOR = "noor-without-an-address";

    @Inject
    Links links;

    @Inject
    TestClock clock;

    @Inject
    EntityManager database;

    /** Each test finds its own mail again. */
    private final String address = Visitor.named("noor") + "@example.com";

    @BeforeEach
    void noor_has_no_address() {
        page();
        QuarkusTransaction.requiringNew().run(() -> {
            noor().ownMail = null;
            Confirmation.delete("customerId", noor().id);
            database.createNativeQuery("delete from allowance where customer_id = :noor")
                    .setParameter("noor", noor().id)
                    .executeUpdate();
        });
    }

    @AfterEach
    void now() {
        clock.reset();
    }

    @Test
    void without_an_address_the_page_says_that_no_mail_will_come() {
        var page = page();
        assertTrue(page.text().contains("We have no mail address of yours, so no mail will come from us."));
        assertEquals(0, page.select("form[action=/me/address/removal]").size());
        assertEquals(Optional.empty(), mailAddress());
    }

    @Test
    void an_address_is_used_once_its_owner_confirmed_it_by_the_link() {
        ask(address).statusCode(303).header("Location", endsWith("/me?done=asked"));
        assertTrue(page().text().contains(address + " isn’t confirmed yet."));
        assertEquals(Optional.empty(), mailAddress());

        var link = links.to(address).get(0);
        var question = open(link, 200);
        assertEquals(
                "Should mail from us go to " + address + "?",
                question.select(".lead").text());
        assertEquals(link, question.select("main form").attr("action"));
        assertEquals(Optional.empty(), mailAddress(), "opening a link confirms nothing");

        confirm(link).statusCode(303).header("Location", endsWith("/me?done=confirmed"));
        assertEquals(Optional.of(address), mailAddress());
        assertEquals(address, page().select(".address").text());
        assertFalse(page().text().contains("isn’t confirmed yet"));
    }

    @Test
    void confirming_a_second_time_says_the_same_and_changes_nothing() {
        var link = asked(address);
        confirm(link).statusCode(303);
        confirm(link).statusCode(303).header("Location", endsWith("/me?done=confirmed"));
        assertEquals(Optional.of(address), mailAddress());
        assertEquals(
                "This link doesn’t work any more", open(link, 410).select("h1").text());
    }

    @Test
    void a_link_that_was_used_does_not_bring_its_address_back() {
        var first = asked(address);
        confirm(first).statusCode(303);
        var other = Visitor.named("other") + "@example.com";
        confirm(asked(other)).statusCode(303);
        confirm(first).statusCode(410);
        assertEquals(Optional.of(other), mailAddress());

        post("/me/address/removal", null).statusCode(303).header("Location", endsWith("/me?done=removed"));
        confirm(first).statusCode(410);
        assertEquals(Optional.empty(), mailAddress());
    }

    @Test
    void failure_04_a_link_works_for_a_day_and_no_longer() {
        var link = asked(address);
        clock.forward(Duration.ofHours(24).minusSeconds(5));
        open(link, 200);
        clock.forward(Duration.ofSeconds(6));
        assertEquals(
                "This link doesn’t work any more", open(link, 410).select("h1").text());
        confirm(link).statusCode(410);
        assertEquals(Optional.empty(), mailAddress());
        assertFalse(page().text().contains(address));
    }

    @Test
    void of_two_tabs_the_later_address_counts() {
        var first = asked(address);
        var other = Visitor.named("other") + "@example.com";
        var second = asked(other);
        confirm(first).statusCode(410);
        assertEquals(Optional.empty(), mailAddress());
        confirm(second).statusCode(303);
        assertEquals(Optional.of(other), mailAddress());
    }

    @Test
    void removing_ends_a_link_that_waits() {
        var link = asked(address);
        assertEquals(1, page().select("form[action=/me/address/removal]").size());
        post("/me/address/removal", null).statusCode(303);
        confirm(link).statusCode(410);
        assertEquals(Optional.empty(), mailAddress());
    }

    @Test
    void failure_13_anothers_link_and_one_that_never_was_look_the_same() {
        var anothers = "/me/address/"
                + QuarkusTransaction.requiringNew()
                        .call(() -> Confirmation.ask(stranger(), "sam@example.com", clock.instant()));
        var unknown = "/me/address/" + "x".repeat(43);
        assertEquals(body(open(anothers, 404)), body(open(unknown, 404)));
        assertEquals(
                confirm(anothers).statusCode(404).extract().asString(),
                confirm(unknown).statusCode(404).extract().asString());
        assertEquals(Optional.empty(), mailAddress());
        assertTrue(QuarkusTransaction.requiringNew()
                .call(() -> Confirmation.count("address = 'sam@example.com' and confirmedAt is not null") == 0));
    }

    @Test
    void failure_13_asking_says_nothing_about_who_else_has_the_address() {
        var answer = ask(samsAddress()).statusCode(303).extract();
        assertEquals(answer.header("Location"), ask(address).extract().header("Location"));
    }

    @Test
    void failure_04_an_address_that_two_confirmed_makes_them_no_one_person() {
        var sams = samsAddress();
        confirm(asked(sams)).statusCode(303);
        assertEquals(Optional.of(sams), mailAddress());
        var customers = QuarkusTransaction.requiringNew()
                .call(() -> Customer.<Customer>list("mail = ?1 or ownMail = ?1", sams));
        assertEquals(2, customers.size());
        assertNotEquals(customers.get(0).id, customers.get(1).id);
        assertTrue(page().text().contains("You’re signed in as " + NOOR));
    }

    @Test
    void failure_04_a_token_is_kept_as_a_hash_and_is_long() {
        var token = asked(address).substring("/me/address/".length());
        assertEquals(43, token.length());
        var kept = database.createNativeQuery(
                        "select c::text from address_confirmation c where address = :address", String.class)
                .setParameter("address", address)
                .getResultList();
        assertEquals(1, kept.size());
        assertFalse(kept.get(0).toString().contains(token));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "noor",
                "noor@",
                "noor@example",
                "noor@example.com, sam@example.com",
                "Noor <noor@example.com>",
                "<script>@example.com",
                "noor@example.com\r\nBcc: everybody@example.com"
            })
    void what_is_no_address_is_given_back_and_nothing_is_sent(String typed) {
        var page = Jsoup.parse(ask(typed).statusCode(422).extract().asString());
        assertTrue(page.title().startsWith("Error: Your account"), page.title());
        assertEquals("#address", page.select(".errors a").attr("href"));
        assertEquals(
                "Type one mail address, such as name@example.com.",
                page.select("#address-error").text());
        assertEquals(
                typed.replaceAll("\\s+", " ").strip(), page.select("#address").val());
        assertEquals("true", page.select("#address").attr("aria-invalid"));
        assertEquals(0, links.to(typed).size());
        assertEquals(0, page.select("main script").size());
    }

    @Test
    void failure_11_nobody_is_sent_more_links_than_a_few_a_day() {
        for (var i = 0; i < 5; i++) {
            asked(address);
        }
        var page = Jsoup.parse(ask(address).statusCode(429).extract().asString());
        assertEquals(5, links.to(address).size());
        assertEquals(address, page.select("#address").val());
        assertTrue(page.select("#address-error").text().startsWith("That was many links in a short time. You can ask"));
        clock.forward(Duration.ofHours(5));
        ask(address).statusCode(303);
    }

    @Test
    void failure_14_another_site_can_not_confirm() {
        var link = asked(address);
        given().header("Origin", "https://elsewhere.example").post(link).then().statusCode(403);
        assertEquals(Optional.empty(), mailAddress());
    }

    private String asked(String typed) {
        ask(typed).statusCode(303);
        var sent = links.to(typed);
        return sent.get(sent.size() - 1);
    }

    private static ValidatableResponse ask(String typed) {
        return post("/me/address", Map.of("address", typed));
    }

    private static ValidatableResponse confirm(String link) {
        return post(link, null);
    }

    private static ValidatableResponse post(String path, Map<String, String> fields) {
        var request = given().redirects().follow(false).header("Origin", Visitor.SITE);
        return (fields == null
                        ? request.post(path)
                        : request.contentType("application/x-www-form-urlencoded; charset=UTF-8")
                                .formParams(fields)
                                .post(path))
                .then();
    }

    private static Document page() {
        return open("/me", 200);
    }

    private static Document open(String path, int status) {
        return Jsoup.parse(given().get(path).then().statusCode(status).extract().asString());
    }

    private static String body(Document page) {
        return page.outerHtml();
    }

    private Optional<String> mailAddress() {
        return QuarkusTransaction.requiringNew().call(() -> noor().mailAddress());
    }

    private static Customer noor() {
        return Customer.find("dev", NOOR);
    }

    private UUID stranger() {
        var name = Visitor.named("sam");
        return Customer.named("dev", Set.of(name), clock.instant()).get(name);
    }

    /** The verified address of somebody else. */
    private String samsAddress() {
        return QuarkusTransaction.requiringNew().call(() -> {
            var sam = Customer.<Customer>findById(stranger());
            sam.mail = sam.subject + "@example.com";
            return sam.mail;
        });
    }
}
