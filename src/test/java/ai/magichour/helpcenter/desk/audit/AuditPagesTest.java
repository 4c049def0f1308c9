package ai.magichour.helpcenter.desk.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.magichour.helpcenter.accounts.audit.AuditEvent;
import ai.magichour.helpcenter.desk.Agent;
import ai.magichour.helpcenter.desk.Tickets;
import ai.magichour.helpcenter.tickets.Concern;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who did what, as leads read it. */
@QuarkusTest
class AuditPagesTest {

    private final Agent kim = Agent.kim();
    private final Agent lee = Agent.lee();
    private final Tickets ada = Tickets.ofSomebody();
    private final String number = ada.open(null, Concern.SOMETHING_ELSE);

    @AfterEach
    void close() {
        ada.close();
    }

    @Test
    void a_line_says_who_did_what_to_whose_case_and_what_it_was_before_and_after_and_why() {
        kim.close(number, "EXPLAINED");
        var row = read("?about=" + number + "&act=closed+a+ticket").select("tbody tr");
        assertEquals(1, row.size());
        var cells = row.select("td").eachText();
        assertTrue(cells.get(1).contains(kim.name), cells.toString());
        assertEquals("closed a ticket " + number, cells.get(2));
        assertEquals(ada.name, cells.get(3));
        assertEquals(List.of("waiting for support", "closed: EXPLAINED", "EXPLAINED"), cells.subList(4, 7));
        assertEquals("/desk/tickets/" + number, row.select("td:nth-child(3) a").attr("href"));
    }

    @Test
    void the_newest_come_first_and_by_whom_they_are_chosen_also_by_name() {
        kim.note(number, "One");
        kim.claim(number, "release");
        var acts = read("?who=" + kim.name).select("tbody td:nth-child(3)").eachText();
        assertEquals(
                List.of("gave a ticket back " + number, "wrote a note " + number, "looked at a ticket " + number),
                acts);
        var byName = read("?who=" + encoded(kim.shown().toUpperCase())).select("tbody td:nth-child(2)");
        assertTrue(byName.text().contains(kim.name), byName.text());
        assertEquals(
                1,
                read("?who=" + kim.name + "&act=wrote+a+note")
                        .select("tbody tr")
                        .size());
    }

    @Test
    void those_about_a_customer_are_found_by_their_key_and_by_how_the_provider_knows_them() {
        kim.note(number, "One");
        kim.visitor.get("/desk/customers/" + ada.customer);
        for (var text : List.of(ada.customer.toString(), ada.name)) {
            var acts = read("?about=" + text).select("tbody td:nth-child(3)").text();
            assertTrue(acts.contains("wrote a note") && acts.contains("looked at a customer"), acts);
        }
        var byNumber = read("?about=" + number.toLowerCase()).select("tbody").text();
        assertTrue(byNumber.contains("wrote a note") && !byNumber.contains("looked at a customer"), byNumber);
    }

    @Test
    void an_act_that_is_about_nobodys_case_is_read_too() {
        var problem = UUID.randomUUID().toString();
        write(new UUID(0, 0), "said what is wrong", problem, 1);
        var row = read("?about=" + problem).select("tbody tr");
        assertEquals(1, row.size());
        assertTrue(row.text().contains("nobody’s"), row.text());
        assertEquals(0, row.select("a").size());
    }

    @Test
    void it_comes_page_by_page_and_each_line_once() {
        var act = "pressed " + UUID.randomUUID();
        write(ada.customer, act, number, 120);
        var address = "?act=" + encoded(act);
        var seen = new HashSet<String>();
        var sizes = new java.util.ArrayList<Integer>();
        while (!address.isEmpty()) {
            var page = read(address);
            assertTrue(page.select("option[selected]").text().equals(act));
            seen.addAll(page.select("tbody td:nth-child(7)").eachText());
            sizes.add(page.select("tbody tr").size());
            address = page.select("a[rel=next]").attr("href").replace("/desk/audit", "");
        }
        assertEquals(List.of(50, 50, 20), sizes);
        assertEquals(Set.copyOf(IntStream.range(0, 120).mapToObj(i -> "nr " + i).toList()), seen);
    }

    @Test
    void only_leads_are_led_to_it() {
        assertEquals(1, lee.queue("").select("nav a[href=/desk/audit]").size());
        assertEquals(0, kim.queue("").select("nav a[href=/desk/audit]").size());
    }

    @Test
    void failure_19_what_is_typed_is_never_more_than_text() {
        for (var text : List.of("' or '1'='1", "%", "<b>x</b>", "{who}", ":after", "00000000-0000-0000")) {
            var page = read("?who=" + encoded(text) + "&about=" + encoded(text) + "&act=" + encoded(text));
            assertTrue(page.text().contains("Nothing of that was done."), text);
            assertFalse(page.body().html().contains("<b>x</b>"));
        }
        for (var query : List.of("?after=nothing", "?who=%00", "?about=%00&act=%00")) {
            assertEquals(200, lee.visitor.get("/desk/audit" + query).status(), query);
        }
    }

    private Document read(String query) {
        return lee.visitor.get("/desk/audit" + query).page();
    }

    private void write(UUID customer, String act, String about, int times) {
        QuarkusTransaction.requiringNew()
                .run(() -> IntStream.range(0, times)
                        .forEach(i -> AuditEvent.write(
                                customer, kim.name, act, about, null, null, "nr " + i, Instant.now())));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
