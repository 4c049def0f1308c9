package ai.magichour.helpcenter.accounts.me;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.magichour.helpcenter.accounts.Customer;
import ai.magichour.helpcenter.platform.Platform;
import ai.magichour.helpcenter.web.Visitor;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who one is here, where mail goes, and in which zone times are. */
@QuarkusTest
class MePagesTest {

    private final String ada = Visitor.named("ada");
    private final Visitor visitor = Visitor.signedIn(ada);

    @Test
    void pressing_ones_name_leads_there() {
        var link = visitor.get("/projects").page().select("header form.who a");
        assertEquals("/me", link.attr("href"));
        var page = visitor.get("/me").page();
        assertEquals("Your account", page.select("h1").text());
        assertTrue(page.text().contains("You’re signed in as " + name(link.text())), page.text());
        assertEquals("page", page.select("header form.who a").attr("aria-current"));
        assertEquals(2, page.select("form[action=/sign-out] button").size());
    }

    @Test
    void the_address_of_the_sign_in_is_where_mail_goes() {
        var page = visitor.get("/me").page();
        assertEquals(ada + "@example.com", page.select(".address").text());
        assertTrue(page.text().contains("It’s the verified address of your last sign-in."));
        assertEquals(0, page.select("form[action=/me/address]").size());
        assertEquals(Optional.of(ada + "@example.com"), customer().mailAddress());
    }

    @Test
    void an_address_of_ones_own_is_not_asked_for_where_the_sign_in_has_one() {
        var answer = visitor.post("/me/address", Map.of("address", "other@example.com"));
        assertEquals(303, answer.status());
        assertEquals(Optional.of(ada + "@example.com"), customer().mailAddress());
        assertFalse(visitor.get("/me").text().contains("other@example.com"));
    }

    @Test
    void without_a_zone_times_are_in_utc_and_the_page_says_so() {
        var text = visitor.get("/me").text();
        assertTrue(text.contains("Times are in UTC. Your sign-in names no other zone."), text);
    }

    @Test
    void a_zone_that_was_chosen_is_the_zone_of_every_page() {
        new Platform(ada).grant(400).tell();
        var answer = visitor.post("/me/zone", Map.of("zone", "Asia/Kolkata"));
        assertEquals(303, answer.status());
        assertEquals(Visitor.SITE + "/me?done=zone", answer.location());
        var page = visitor.get("/me?done=zone").page();
        assertEquals(
                "Saved. Times are now in the zone you chose.",
                page.select(".notice").text());
        assertEquals("Asia/Kolkata", page.select("#zone option[selected]").val());
        assertTrue(page.text().contains("Times are in India Time (Asia/Kolkata). You chose it here."));
        assertTrue(visitor.get("/credits").text().contains("Times are in India Time"));
        assertTrue(visitor.get("/credits").page().select("#balance").text().contains("IST"));

        visitor.post("/me/zone", Map.of("zone", ""));
        assertTrue(visitor.get("/me").text().contains("Times are in UTC"));
        assertEquals(
                "", visitor.get("/me").page().select("#zone option[selected]").val());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mars/Olympus",
                "berlin",
                "GMT+2",
                "+02:00",
                "<b>",
                "Europe/Berlin; drop table customer",
                "Europe"
            })
    void a_zone_that_is_not_in_the_list_is_refused_and_changes_nothing(String zone) {
        visitor.post("/me/zone", Map.of("zone", "Europe/Paris"));
        var answer = visitor.post("/me/zone", Map.of("zone", zone));
        assertEquals(422, answer.status());
        var page = answer.page();
        assertTrue(page.title().startsWith("Error: Your account"), page.title());
        assertEquals("#zone", page.select(".errors a").attr("href"));
        assertEquals(
                "Choose a time zone from the list.", page.select("#zone-error").text());
        assertEquals("Europe/Paris", page.select("#zone option[selected]").val());
        assertEquals("Europe/Paris", customer().ownZone);
    }

    @Test
    void every_zone_of_the_list_is_one_that_can_be_chosen() {
        for (var area : Zones.ALL) {
            assertFalse(area.zones().isEmpty());
            area.zones().forEach(zone -> {
                assertTrue(Zones.isOne(zone.id()));
                java.time.ZoneId.of(zone.id());
            });
        }
        assertEquals(10, Zones.ALL.size());
    }

    @Test
    void two_tabs_that_change_different_things_keep_both() {
        visitor.post("/me/zone", Map.of("zone", "Europe/Paris"));
        var before = customer();
        assertEquals("Europe/Paris", before.ownZone);
        QuarkusTransaction.requiringNew().run(() -> Customer.find("dev", ada).zone = "Asia/Tokyo");
        visitor.get("/me");
        assertEquals("Europe/Paris", customer().ownZone);
    }

    private Customer customer() {
        return QuarkusTransaction.requiringNew().call(() -> Customer.find("dev", ada));
    }

    private static String name(String link) {
        return link.substring(link.indexOf(": ") + 2);
    }
}
