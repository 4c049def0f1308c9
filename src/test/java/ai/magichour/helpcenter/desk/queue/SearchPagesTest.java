package ai.magichour.helpcenter.desk.queue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.magichour.helpcenter.accounts.Customer;
import ai.magichour.helpcenter.desk.Agent;
import ai.magichour.helpcenter.desk.Tickets;
import ai.magichour.helpcenter.platform.Platform;
import ai.magichour.helpcenter.tickets.Concern;
import ai.magichour.helpcenter.web.Visitor;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a case is: by its number, its project, its customer, or a word in it. */
@QuarkusTest
class SearchPagesTest {

    private final Agent kim = Agent.kim();
    private final Tickets ada = Tickets.ofSomebody();
    private final String project = Platform.projectId();
    private final String word = "w" + UUID.randomUUID().toString().replace("-", "");
    private final String number =
            ada.open(project, Concern.CREDITS_NOT_BACK, 95, Instant.now(), "My clip has a " + word + " in it.");

    @AfterEach
    void close() {
        ada.close();
    }

    @Test
    void by_its_number_however_it_was_written_down() {
        assertEquals(List.of(number), found(number));
        assertEquals(List.of(number), found(number.toLowerCase()));
        assertEquals(List.of(number), found(" " + number.replace("-", " ").replace('0', 'o') + " "));
    }

    @Test
    void by_its_project_or_a_link_to_it() {
        assertEquals(List.of(number), found(project));
        assertEquals(List.of(number), found("https://magichour.ai/my-library?videoId=" + project));
    }

    @Test
    void by_how_its_customers_subject_or_name_begins() {
        assertEquals(List.of(number), found(ada.name));
        assertEquals(List.of(number), found(ada.name.substring(0, ada.name.length() - 2)));
        var noor = Visitor.named("Noor");
        var shown = Agent.shown(Visitor.signedIn(noor));
        var hers = Tickets.of(noor);
        var one = hers.open(null, Concern.SOMETHING_ELSE);
        assertEquals(List.of(one), found(shown.toLowerCase()));
        hers.close();
    }

    @Test
    void by_words_in_what_was_written_also_in_notes() {
        assertEquals(List.of(number), found(word));
        assertEquals(List.of(number), found("clip " + word.toUpperCase()));
        assertEquals(List.of(), found("zebra " + word));
        kim.note(number, "They mean the n" + word);
        assertEquals(List.of(number), found("n" + word));
    }

    @Test
    void what_was_said_last_comes_first_also_on_the_pages_after() {
        var wanted = new ArrayList<String>(List.of(number));
        for (var i = 0; i < 59; i++) {
            wanted.add(0, ada.open(Platform.projectId(), Concern.LOOKS_BROKEN, 0, Instant.now(), "Also a " + word));
        }
        kim.note(number, "This is another " + word);
        wanted.remove(number);
        wanted.add(0, number);
        var first = kim.queue("?q=" + word);
        var seen = new ArrayList<>(numbers(first));
        assertTrue(first.select("caption").text().startsWith("What was said or changed last comes first."));
        var last = kim.visitor.get(first.select("a[rel=next]").attr("href")).page();
        seen.addAll(numbers(last));
        assertEquals(wanted, seen);
        var some = "If a word stands in more than 1,000 messages, only some are found";
        assertTrue(first.text().contains(some) && last.text().contains(some));
        assertFalse(kim.queue("?q=zebra" + word).text().contains(some));
        assertFalse(kim.queue("").text().contains(some));
    }

    @Test
    void a_customer_who_never_wrote_is_found_by_subject_name_key_or_address_and_led_to() {
        var noor = Visitor.named("Noor");
        var shown = Agent.shown(Visitor.signedIn(noor));
        var hers = Tickets.of(noor);
        var address = QuarkusTransaction.requiringNew()
                .call(() ->
                        Customer.<Customer>findById(hers.customer).mailAddress().orElseThrow());
        for (var text : List.of(noor, shown.toLowerCase(), hers.customer.toString(), address.toUpperCase())) {
            var page = kim.queue("?q=" + URLEncoder.encode(text, StandardCharsets.UTF_8));
            assertEquals(
                    List.of("/desk/customers/" + hers.customer),
                    page.select("#people a").eachAttr("href"),
                    text);
            assertTrue(page.text().contains("No ticket is found."));
        }
        assertEquals(0, kim.queue("?q=" + number).select("#people").size());
        assertEquals(0, kim.queue("").select("#people").size());
    }

    @Test
    void a_word_with_a_minus_looks_for_the_word_and_never_for_all_that_lack_it() {
        assertEquals(List.of(number), found("-" + word));
        assertEquals(List.of(), found("-zebra" + word));
        assertFalse(Search.of("-120").places().contains("websearch"));
    }

    @Test
    void what_many_find_comes_page_by_page() {
        var wanted = new HashSet<String>();
        for (var i = 0; i < 60; i++) {
            wanted.add(ada.open(Platform.projectId(), Concern.LOOKS_BROKEN));
        }
        wanted.add(number);
        var first = kim.queue("?q=" + ada.name);
        var seen = new HashSet<>(numbers(first));
        assertEquals(50, seen.size());
        seen.addAll(numbers(
                kim.visitor.get(first.select("a[rel=next]").attr("href")).page()));
        assertEquals(wanted, seen);
    }

    @Test
    void nothing_found_says_where_was_looked() {
        assertTrue(kim.queue("?q=zebra" + word).text().contains("Nothing is found by number, project, customer"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "' or '1'='1",
                "%",
                "_",
                "\\",
                "'; drop table ticket; --",
                ":me",
                "?1",
                "{name}",
                "*",
                "&",
                "!(",
                "\"<script>alert(1)</script>",
                "\u0000"
            })
    void failure_19_a_search_is_never_more_than_a_search(String text) {
        var answer = kim.visitor.get("/desk?q=" + URLEncoder.encode(text, StandardCharsets.UTF_8));
        assertEquals(200, answer.status());
        assertEquals(0, answer.page().select("main script").size());
    }

    private List<String> found(String text) {
        return numbers(kim.queue("?q=" + URLEncoder.encode(text, StandardCharsets.UTF_8)));
    }

    private static List<String> numbers(org.jsoup.nodes.Document page) {
        return page.select("[data-open]").eachAttr("href").stream()
                .map(href -> href.replace("/desk/tickets/", ""))
                .toList();
    }
}
