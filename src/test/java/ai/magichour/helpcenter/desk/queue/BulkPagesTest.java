package ai.magichour.helpcenter.desk.queue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.magichour.helpcenter.desk.Agent;
import ai.magichour.helpcenter.desk.Tickets;
import ai.magichour.helpcenter.platform.Platform;
import ai.magichour.helpcenter.tickets.Concern;
import ai.magichour.helpcenter.tickets.Message;
import ai.magichour.helpcenter.tickets.Ticket;
import ai.magichour.helpcenter.web.Visitor;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** One act on many tickets: each by itself, and what can't be done to one is said of it. */
@QuarkusTest
class BulkPagesTest {

    private final Agent kim = Agent.kim();
    private final Tickets ada = Tickets.ofSomebody();
    private final List<String> numbers = new ArrayList<>();

    BulkPagesTest() {
        for (var i = 0; i < 3; i++) {
            numbers.add(ada.open(Platform.projectId(), Concern.LOOKS_BROKEN));
        }
    }

    @AfterEach
    void close() {
        ada.close();
    }

    @Test
    void many_are_claimed_but_for_those_that_somebody_else_has() {
        Agent.lee().claim(numbers.get(1), "take");
        var page = send(Map.of("act", "claim"));
        assertTrue(page.contains("2 claimed."), page);
        assertTrue(page.contains("Left, because somebody else has it or it is closed: " + numbers.get(1)), page);
        assertTrue(kim.sees("mine", numbers.get(0)) && kim.sees("mine", numbers.get(2)));
    }

    @Test
    void many_are_answered_with_the_facts_of_each_and_the_same_press_twice_answers_once() {
        var list = list();
        var fields = new ArrayList<Map.Entry<String, String>>(picks(list));
        fields.add(Map.entry("act", "reply"));
        fields.add(Map.entry("canned", "more"));
        fields.add(Map.entry("q", ada.name));
        fields.add(Map.entry("form", list.select("input[name=form]").val()));
        assertTrue(shown(post(fields)).contains("3 answered."));
        assertTrue(shown(post(fields)).contains("3 answered."));
        for (var number : numbers) {
            assertEquals(1, answers(number));
            assertEquals(Ticket.Party.CUSTOMER, Tickets.read(number).waitingFor);
        }
    }

    @Test
    void an_answer_that_does_not_fit_the_facts_is_not_sent() {
        var page = send(Map.of("act", "reply", "canned", "returned"));
        assertTrue(page.contains("0 answered."), page);
        assertTrue(page.contains("doesn’t fit the facts: " + numbers.get(2)), page);
        numbers.forEach(number -> assertEquals(0, answers(number)));
    }

    @Test
    void many_are_closed_but_for_those_where_something_happened_meanwhile() {
        var list = list();
        kim.note(numbers.get(0), "I have an idea");
        var fields = new ArrayList<Map.Entry<String, String>>(picks(list));
        fields.addAll(
                Map.of("act", "close", "reason", "EXPLAINED", "q", ada.name).entrySet());
        var page = shown(post(fields));
        assertTrue(page.contains("2 closed."), page);
        assertTrue(page.contains("something happened since the list was shown: " + numbers.get(0)), page);
        assertTrue(Tickets.read(numbers.get(0)).isOpen());
        assertEquals(Ticket.Resolution.EXPLAINED, Tickets.read(numbers.get(1)).resolution);
    }

    @Test
    void what_others_hold_is_neither_answered_nor_closed_and_is_named() {
        Agent.lee().claim(numbers.get(1), "take");
        for (var act :
                List.of(Map.of("act", "reply", "canned", "more"), Map.of("act", "close", "reason", "EXPLAINED"))) {
            var page = send(act);
            assertTrue(page.contains("2 answered.") || page.contains("2 closed."), page);
            assertTrue(page.contains("Left, because somebody else has it: " + numbers.get(1)), page);
        }
        assertEquals(0, answers(numbers.get(1)));
        assertTrue(Tickets.read(numbers.get(1)).isOpen());
    }

    @Test
    void after_a_refusal_what_was_chosen_stays_chosen() {
        var picks = picks(list());
        var fields = new ArrayList<Map.Entry<String, String>>(picks.subList(0, 2));
        fields.addAll(Map.of("act", "close", "reason", "", "canned", "more", "q", ada.name)
                .entrySet());
        var page = post(fields).page();
        assertEquals("#reason", page.select(".errors a").attr("href"));
        assertEquals(2, page.select("input[name=pick][checked]").size());
        assertEquals("more", page.select("#canned option[selected]").val());
        assertEquals(ada.name, page.select("#q").val());
        fields = new ArrayList<>(
                Map.of("act", "close", "reason", "NO_ANSWER", "q", ada.name).entrySet());
        page = post(fields).page();
        assertEquals("NO_ANSWER", page.select("#reason option[selected]").val());
    }

    @Test
    void without_a_choice_nothing_is_done_and_the_page_says_what_to_choose() {
        for (var each : List.of(
                List.of("Choose at least one ticket.", "act=claim"),
                List.of("Choose an answer.", "act=reply"),
                List.of("Choose how they ended.", "act=close&reason=SOLVED"),
                List.of("Choose what to do.", "act=refund"))) {
            var fields = new ArrayList<Map.Entry<String, String>>();
            if (!each.get(0).contains("ticket")) {
                fields.addAll(picks(list()));
            }
            for (var field : each.get(1).split("&")) {
                fields.add(Map.entry(field.split("=")[0], field.split("=")[1]));
            }
            var answer = post(fields);
            assertEquals(422, answer.status());
            assertEquals(each.get(0), answer.page().select(".errors a").text());
            assertTrue(answer.page().title().startsWith("Error: "));
        }
    }

    private org.jsoup.nodes.Document list() {
        return kim.queue("?q=" + ada.name);
    }

    private static List<Map.Entry<String, String>> picks(org.jsoup.nodes.Document list) {
        return list.select("input[name=pick]").eachAttr("value").stream()
                .map(value -> Map.entry("pick", value))
                .toList();
    }

    private String send(Map<String, String> more) {
        var fields = new ArrayList<Map.Entry<String, String>>(picks(list()));
        fields.addAll(more.entrySet());
        fields.add(Map.entry("q", ada.name));
        return shown(post(fields));
    }

    private String shown(Visitor.Answer answer) {
        assertEquals(303, answer.status(), answer.text());
        return kim.visitor.get(answer.location()).text();
    }

    private Visitor.Answer post(List<Map.Entry<String, String>> fields) {
        var body = fields.stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(java.util.stream.Collectors.joining("&"));
        var request = HttpRequest.newBuilder(URI.create(Visitor.SITE + "/desk/tickets"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", Visitor.SITE)
                .POST(BodyPublishers.ofString(body))
                .build();
        try {
            var response = kim.visitor.client().send(request, BodyHandlers.ofString());
            return new Visitor.Answer(response.statusCode(), response.body(), response);
        } catch (java.io.IOException | InterruptedException broken) {
            throw new AssertionError(broken);
        }
    }

    private long answers(String number) {
        var ticket = Tickets.read(number);
        return QuarkusTransaction.requiringNew()
                .call(() -> Message.of(ticket).stream()
                        .filter(message -> message.author == Message.Author.SUPPORT)
                        .count());
    }
}
