package ai.magichour.helpcenter.tickets.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.magichour.helpcenter.platform.Platform;
import ai.magichour.helpcenter.tickets.Asking;
import ai.magichour.helpcenter.tickets.Ticket;
import ai.magichour.helpcenter.web.TestClock;
import ai.magichour.helpcenter.web.Visitor;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From a project to a sent ticket, without script. */
@QuarkusTest
class AskPagesTest {

    private static final Map<String, String> NOT_BACK = Map.of("concern", "credits-not-back");

    @Inject
    TestClock clock;

    @AfterEach
    void now() {
        clock.reset();
    }

    @Test
    void the_form_has_written_itself_but_for_the_expectation() {
        var ada = Asking.overdue();
        var page = ada.visitor.get("/tickets/new?project=" + ada.project).page();
        assertEquals("Write to support", page.select("h1").text());
        var facts = page.select("aside").text();
        for (var fact :
                new String[] {ada.project, "Lip Sync", "Failed", "no_source_face", "−95", "line 2", "305 credits"}) {
            assertTrue(facts.contains(fact), fact + " in " + facts);
        }
        assertEquals(
                "credits-not-back", page.select("input[name=concern][checked]").val());
        assertTrue(page.select("fieldset").text().contains("Chosen for you: your 95 credits should have been back by"));
        assertEquals("", page.select("#expected").text());
        assertTrue(page.select("#happened").isEmpty());
    }

    @Test
    void a_completed_project_asks_what_happened_instead_and_chooses_nothing() {
        var ada = Asking.completed();
        var page = ada.visitor.get("/tickets/new?project=" + ada.project).page();
        assertEquals(1, page.select("#happened").size());
        assertTrue(page.select("input[name=concern][checked]").isEmpty());
    }

    @Test
    void a_pasted_link_is_as_good_as_an_id() {
        var ada = Asking.overdue();
        var page = ada.visitor.get(
                "/tickets/new?project=https%3A%2F%2Fmagichour.ai%2Fmy-library%3FvideoId%3D" + ada.project);
        assertTrue(page.text().contains(ada.project));
        var found =
                ada.visitor.get("/tickets/new?find=https%3A%2F%2Fmagichour.ai%2Fmy-library%3FvideoId%3D" + ada.project);
        assertEquals("/tickets/new?project=" + ada.project, path(found.location()));
    }

    @Test
    void without_a_project_one_is_chosen_pasted_or_said_not_to_matter() {
        var ada = Asking.overdue();
        var page = ada.visitor.get("/tickets/new").page();
        assertEquals("Which project is it about?", page.select("h1").text());
        assertFalse(page.select("a[href='/tickets/new?project=" + ada.project + "']")
                .isEmpty());
        assertFalse(page.select("a[href='/tickets/new?about=none']").isEmpty());
        var none = ada.visitor.get("/tickets/new?about=none").page();
        assertTrue(none.select("aside").text().contains("This isn’t about a project"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nonsense",
                "c00000000000000000000000x",
                "https://evil.example/?videoId=c000000000000000000000000"
            })
    void what_is_pasted_and_not_found_stays_in_its_field(String text) {
        var answer = Asking.overdue()
                .visitor
                .get("/tickets/new?find=" + java.net.URLEncoder.encode(text, java.nio.charset.StandardCharsets.UTF_8));
        assertEquals(422, answer.status());
        assertEquals(text, answer.page().select("#find").val());
        assertTrue(answer.page().title().startsWith("Error: "));
    }

    @Test
    void failure_01_anothers_project_is_the_same_page_as_an_unknown_one_and_stores_nothing() {
        var ada = Asking.overdue();
        var sam = Asking.overdue();
        var unknown = Platform.projectId();
        var theirs = sam.visitor.get("/tickets/new?project=" + ada.project);
        var nobodys = sam.visitor.get("/tickets/new?project=" + unknown);
        assertEquals(404, theirs.status());
        assertEquals(nobodys.body(), theirs.body());
        var before = stored();
        for (var project : new String[] {ada.project, unknown}) {
            var answer = sam.visitor.post(
                    "/tickets/check",
                    Map.of(
                            "draft",
                            UUID.randomUUID().toString(),
                            "project",
                            project,
                            "expected",
                            "x",
                            "concern",
                            "something-else"));
            assertEquals(404, answer.status());
            assertEquals(nobodys.body(), answer.body());
        }
        assertEquals(before, stored());
    }

    @Test
    void what_is_missing_is_said_and_what_was_typed_stays() {
        var ada = Asking.completed();
        var fields = ada.form(
                "/tickets/new?project=" + ada.project, Map.of("expected", "", "happened", "It was <b>mute</b>"));
        var answer = ada.visitor.post("/tickets/check", fields);
        assertEquals(422, answer.status());
        var page = answer.page();
        assertTrue(page.title().startsWith("Error: "), page.title());
        assertEquals(
                "#concern #expected",
                page.select(".errors a").stream().map(a -> a.attr("href")).collect(Collectors.joining(" ")));
        assertFalse(page.select("#concern").isEmpty());
        assertEquals(
                "It was <b>mute</b>",
                page.select("#happened").first().wholeText().strip());
    }

    @Test
    void a_text_that_is_too_long_is_kept_and_its_length_is_said() {
        var ada = Asking.overdue();
        var long_ = "é".repeat(4_003);
        var fields = ada.form("/tickets/new?project=" + ada.project, Map.of("expected", long_));
        var answer = ada.visitor.post("/tickets/check", fields);
        assertEquals(422, answer.status());
        assertTrue(answer.page().select(".errors").text().contains("3 more"));
        assertEquals(
                long_, answer.page().select("#expected").first().wholeText().strip());
    }

    @Test
    void failure_12_extra_and_tampered_fields_change_nothing() {
        var ada = Asking.overdue();
        var more = new LinkedHashMap<>(NOT_BACK);
        for (var field :
                new String[] {"status", "refund", "customer", "owner", "state", "evidence", "charged", "number", "role"
                }) {
            more.put(field, "RETURNED");
        }
        var number = Asking.number(ada.send(ada.checked("My credits", more)));
        var evidence = QuarkusTransaction.requiringNew()
                .call(() -> Ticket.<Ticket>find("number", number).firstResult().evidence());
        assertEquals("OVERDUE", evidence.refund().name());
        assertEquals(95, evidence.verdict().charged());
        assertEquals(0, evidence.verdict().back());
        assertEquals(1, evidence.lines().size());
        assertTrue(evidence.policy().contains("window PT15M"));
    }

    @Test
    void a_concern_that_is_not_offered_is_asked_for_again() {
        var ada = Asking.overdue();
        var fields =
                ada.form("/tickets/new?project=" + ada.project, Map.of("expected", "x", "concern", "looks-broken"));
        assertEquals(422, ada.visitor.post("/tickets/check", fields).status());
    }

    @Test
    void everything_is_shown_before_it_is_sent_and_can_be_changed() {
        var ada = Asking.overdue();
        var check = ada.checked("I expected my credits\nwithin minutes.", NOT_BACK);
        assertEquals("Check before you send", check.page().select("h1").text());
        assertTrue(check.text().contains("I expected my credits within minutes."));
        assertTrue(check.text().contains("It failed, and my credits aren’t back"));
        var change = check.page().select("a:contains(Change)").attr("href");
        var again = ada.visitor.get(change).page();
        assertEquals(
                "I expected my credits\nwithin minutes.",
                again.select("#expected").first().wholeText().strip());
    }

    @Test
    void the_confirmation_has_a_lasting_address_with_everything_on_it() {
        var ada = Asking.overdue();
        var location = ada.send(ada.checked("I expected my credits.", NOT_BACK));
        var number = Asking.number(location);
        assertEquals("/tickets/" + number + "/confirmation", path(location));
        for (var visits = 0; visits < 2; visits++) {
            var page = ada.visitor.get(location).page();
            assertEquals(number, page.select("[data-ticket]").attr("data-ticket"));
            for (var fact : new String[] {"I expected my credits.", ada.project, "answers by", "−95"}) {
                assertTrue(page.text().contains(fact), fact);
            }
        }
    }

    @Test
    void the_same_form_sent_again_ends_at_the_same_ticket() {
        var ada = Asking.overdue();
        var check = ada.checked("Where are they?", NOT_BACK);
        var first = ada.send(check);
        assertEquals(first, ada.send(check));
        assertEquals(1, messages(ada, first));
        assertEquals(
                303, ada.visitor.get("/tickets/check?draft=" + draft(check)).status());
    }

    @Test
    void another_text_of_the_same_form_is_added_and_never_dropped() {
        var ada = Asking.overdue();
        var check = ada.checked("Where are they?", NOT_BACK);
        var first = ada.send(check);
        var fields = Asking.fields(
                check, Map.of("expected", "All 95, please", "concern", "credits-not-back", "project", ada.project));
        var again = ada.visitor.post("/tickets/check", fields);
        assertEquals(303, again.status());
        var second = ada.send(ada.visitor.get(again.location()));
        assertEquals(Asking.number(first), Asking.number(second));
        assertEquals(2, messages(ada, first));
        assertTrue(ada.visitor.get(second).text().contains("All 95, please"));
    }

    @Test
    void two_tabs_are_two_forms_and_end_at_one_ticket() {
        var ada = Asking.overdue();
        var one = ada.checked("From the first tab", NOT_BACK);
        var other = ada.checked("From the second tab", NOT_BACK);
        assertNotEquals(draft(one), draft(other));
        var ticket = ada.send(one);
        assertEquals(Asking.number(ticket), Asking.number(ada.send(other)));
        var thread = ada.visitor.get("/tickets/" + Asking.number(ticket)).text();
        assertTrue(thread.contains("From the first tab") && thread.contains("From the second tab"));
    }

    @Test
    void fifty_at_once_make_one_ticket() throws Exception {
        var ada = Asking.overdue();
        var pages = IntStream.range(0, 25)
                .mapToObj(i -> ada.checked("Where are they?", NOT_BACK))
                .toList();
        var pool = Executors.newFixedThreadPool(50);
        try {
            var sends = IntStream.range(0, 50)
                    .mapToObj(i -> (Callable<String>) () -> Asking.number(ada.send(pages.get(i / 2))))
                    .toList();
            var numbers = pool.invokeAll(sends).stream()
                    .map(sent -> {
                        try {
                            return sent.get();
                        } catch (Exception failed) {
                            throw new AssertionError(failed);
                        }
                    })
                    .distinct()
                    .toList();
            assertEquals(1, numbers.size());
            assertEquals(1, messages(ada, "/tickets/" + numbers.get(0)));
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void another_concern_about_the_same_project_is_another_ticket_and_no_project_is_one_too() {
        var ada = Asking.overdue();
        var first = ada.ticket("Where are they?");
        var second = Asking.number(ada.send(ada.checked("It fails each time", Map.of("concern", "failed-repeatedly"))));
        assertNotEquals(first, second);
        var form = ada.form("/tickets/new?about=none", Map.of("expected", "A question", "concern", "something-else"));
        var none = Asking.number(ada.send(
                ada.visitor.get(ada.visitor.post("/tickets/check", form).location())));
        form = ada.form("/tickets/new?about=none", Map.of("expected", "Another one", "concern", "something-else"));
        assertEquals(
                none,
                Asking.number(ada.send(
                        ada.visitor.get(ada.visitor.post("/tickets/check", form).location()))));
    }

    @Test
    void what_was_typed_and_not_sent_stands_in_the_next_form() {
        var ada = Asking.overdue();
        ada.checked("Half a thought", NOT_BACK);
        var page = ada.visitor.get("/tickets/new?project=" + ada.project).page();
        assertEquals(
                "Half a thought", page.select("#expected").first().wholeText().strip());
        assertTrue(page.select(".notice").text().contains("We kept what you typed"));
    }

    @Test
    void a_form_that_nobody_knows_says_so_and_leads_on() {
        var ada = Asking.overdue();
        var answer =
                ada.visitor.post("/tickets", Map.of("draft", UUID.randomUUID().toString()));
        assertEquals(404, answer.status());
        assertTrue(answer.text().contains("This form isn’t here any more"));
        assertEquals(
                404, ada.visitor.post("/tickets", Map.of("draft", "nonsense")).status());
        var sam = Asking.overdue();
        var check = ada.checked("Mine", NOT_BACK);
        assertEquals(
                404, sam.visitor.post("/tickets", Map.of("draft", draft(check))).status());
        assertEquals(404, sam.visitor.get("/tickets/new?draft=" + draft(check)).status());
    }

    @Test
    void a_post_after_the_session_ended_is_given_back_to_the_same_person_only() {
        var ada = Asking.overdue();
        var fields = ada.form("/tickets/new?project=" + ada.project, Map.of("expected", "Typed for ten minutes"));
        var parked = Visitor.stranger().post("/tickets/check", fields);
        assertEquals(303, parked.status());
        assertEquals("/tickets/new?draft=" + fields.get("draft"), path(parked.location()));
        assertEquals(
                404,
                Visitor.signedIn(Visitor.named("sam"))
                        .get(path(parked.location()))
                        .status());
        var back = ada.visitor.get(path(parked.location())).page();
        assertEquals(
                "Typed for ten minutes",
                back.select("#expected").first().wholeText().strip());
    }

    @Test
    void a_parked_text_is_gone_after_half_an_hour() {
        var ada = Asking.overdue();
        var fields = ada.form("/tickets/new?project=" + ada.project, Map.of("expected", "Typed for ten minutes"));
        var parked = Visitor.stranger().post("/tickets/check", fields);
        clock.forward(Duration.ofMinutes(31));
        assertEquals(
                404, Visitor.signedIn(ada.name).get(path(parked.location())).status());
    }

    @Test
    void a_seal_that_is_not_ours_keeps_nothing() {
        var ada = Asking.overdue();
        var fields = ada.form("/tickets/new?project=" + ada.project, Map.of("expected", "Planted"));
        fields.put("draft", UUID.randomUUID().toString());
        var answer = Visitor.stranger().post("/tickets/check", fields);
        assertEquals("/sign-in", path(answer.location()));
        assertFalse(
                ada.visitor.get("/tickets/new?project=" + ada.project).body().contains("Planted"));
    }

    @Test
    void credits_that_are_back_are_said_before_the_form_and_writing_is_one_press_away() {
        var ada = Asking.overdue();
        ada.platform.refund(ada.project, 95).tell();
        var page = ada.visitor.get("/tickets/new?project=" + ada.project).page();
        assertEquals("RETURNED", page.select("[data-triage]").attr("data-triage"));
        assertTrue(page.text().contains("Your 95 credits came back at"));
        var anyway = page.select("a:contains(Write to support anyway)").attr("href");
        assertEquals(
                "Write to support", ada.visitor.get(anyway).page().select("h1").text());
    }

    @Test
    void credits_on_their_way_can_be_waited_for_with_one_press() {
        var ada = Asking.pending();
        var page = ada.visitor.get("/tickets/new?project=" + ada.project).page();
        assertEquals("ON_THE_WAY", page.select("[data-triage]").attr("data-triage"));
        var watch = page.select("form[action$=/watch]").attr("action");
        assertEquals(303, ada.visitor.post(watch, Map.of()).status());
        assertEquals(303, ada.visitor.post(watch, Map.of()).status());
        assertTrue(ada.visitor.get("/projects/" + ada.project).text().contains("We’ll tell you when it’s back"));
        assertTrue(ada.visitor
                .get("/tickets/new?project=" + ada.project)
                .text()
                .contains("If they’re late, we open a ticket for you"));
    }

    @Test
    void an_open_ticket_is_offered_before_the_form() {
        var ada = Asking.overdue();
        var number = ada.ticket("Where are they?");
        var page = ada.visitor.get("/tickets/new?project=" + ada.project).page();
        assertEquals("OPEN_TICKET", page.select("[data-triage]").attr("data-triage"));
        assertEquals("/tickets/" + number + "#reply", page.select("a.button").attr("href"));
    }

    private static String draft(Visitor.Answer check) {
        return check.page().select("input[name=draft]").val();
    }

    private static int messages(Asking ada, String ticket) {
        return ada.visitor
                .get("/tickets/" + Asking.number(ticket))
                .page()
                .select("article[data-author=CUSTOMER]")
                .size();
    }

    private static String path(String location) {
        return location.replace(Visitor.SITE, "");
    }

    private static long stored() {
        return QuarkusTransaction.requiringNew().call(() -> Draft.count() + Ticket.count());
    }
}
