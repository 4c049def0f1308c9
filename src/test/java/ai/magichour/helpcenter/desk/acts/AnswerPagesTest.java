package ai.magichour.helpcenter.desk.acts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.magichour.helpcenter.accounts.audit.AuditEvent;
import ai.magichour.helpcenter.desk.Agent;
import ai.magichour.helpcenter.desk.Tickets;
import ai.magichour.helpcenter.tickets.Asking;
import ai.magichour.helpcenter.tickets.Message;
import ai.magichour.helpcenter.tickets.Ticket;
import ai.magichour.helpcenter.web.Multipart;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Answering a customer, and writing for each other. */
@QuarkusTest
class AnswerPagesTest {

    private static final String MARKUP = "\"><script>alert(1)</script><img src=x onerror=alert(1)>'</textarea>";

    private final Agent kim = Agent.kim();
    private final Asking ada = Asking.overdue();
    private final String number = ada.ticket("Where are they?");

    @Test
    void an_answer_is_in_the_thread_in_a_letter_and_in_the_audit_and_the_ticket_waits_for_the_customer() {
        var sent = kim.reply(number, "We are looking into it.\nUntil noon.");
        assertEquals(303, sent.status());
        assertTrue(kim.visitor.get(sent.location()).text().contains("Your answer is sent."));
        var theirs = ada.visitor.get("/tickets/" + number).page();
        assertTrue(
                theirs.select("article[data-author=SUPPORT]").text().contains("We are looking into it. Until noon."));
        assertTrue(theirs.text().contains("Support is waiting for you since"));
        var ticket = Tickets.read(number);
        assertEquals(Ticket.Party.CUSTOMER, ticket.waitingFor);
        var message = answers().get(0);
        assertEquals(kim.shown(), message.authorName);
        assertNotNull(message.parcelId);
        var audit = audit("answered a ticket");
        assertEquals("waiting for support", audit.before);
        assertEquals("waiting for the customer", audit.after);
        assertEquals(kim.name, audit.who);
        assertTrue(kim.ticket(number).text().contains("It’s yours until"), "acting claims it");
    }

    @Test
    void the_same_form_sent_often_is_one_answer() {
        var form = Agent.form(kim.ticket(number), "/replies", Map.of("text", "Once"));
        for (var i = 0; i < 3; i++) {
            assertEquals(
                    303, kim.visitor.post(Agent.at(number) + "/replies", form).status());
        }
        assertEquals(1, answers().size());
    }

    @Test
    void an_empty_answer_and_a_long_one_are_refused_with_what_was_typed() {
        var empty = kim.reply(number, " ");
        assertEquals(422, empty.status());
        assertEquals("#reply", empty.page().select(".errors a").attr("href"));
        assertTrue(empty.page().title().startsWith("Error: "));
        var long_ = kim.reply(number, "x".repeat(4_001));
        assertEquals(422, long_.status());
        assertEquals(
                4_001, long_.page().select("#reply").first().wholeText().strip().length());
        assertTrue(long_.text().contains("it has 1 more"));
        assertEquals(0, answers().size());
    }

    @Test
    void saving_over_somebody_elses_answer_is_refused_with_both_shown_and_goes_through_on_purpose() {
        var lee = Agent.lee();
        var form = Agent.form(lee.ticket(number), "/replies", Map.of("text", "What lee means"));
        kim.reply(number, "What kim said");
        var refused = lee.visitor.post(Agent.at(number) + "/replies", form);
        assertEquals(409, refused.status());
        assertEquals("#changed", refused.page().select(".errors a").attr("href"));
        var both = refused.page().select("#changed").text();
        assertTrue(both.contains("What kim said") && both.contains("What lee means"), both);
        assertFalse(both.contains("Where are they?"));
        assertEquals(
                "What lee means",
                refused.page().select("#reply").first().wholeText().strip());
        assertEquals(1, answers().size());
        var again = Agent.form(refused.page(), "/replies", Map.of());
        assertEquals(303, lee.visitor.post(Agent.at(number) + "/replies", again).status());
        assertEquals(2, answers().size());
    }

    @Test
    void so_is_saving_over_what_the_customer_wrote_or_closed_and_over_a_note() {
        var form = Agent.form(kim.ticket(number), "/replies", Map.of("text", "Late"));
        var theirs = Asking.fields(ada.visitor.get("/tickets/" + number), Map.of("text", "Never mind, <b>found</b>"));
        ada.visitor.post("/tickets/" + number + "/replies", theirs);
        var refused = kim.visitor.post(Agent.at(number) + "/replies", form);
        assertEquals(409, refused.status());
        assertTrue(refused.page().select("#changed").text().contains("Never mind, <b>found</b>"));
        form = Agent.form(refused.page(), "/replies", Map.of());
        ada.visitor.post("/tickets/" + number + "/resolution", Map.of("solved", "yes"));
        refused = kim.visitor.post(Agent.at(number) + "/replies", form);
        assertEquals(409, refused.status());
        form = Agent.form(refused.page(), "/replies", Map.of());
        Agent.lee().note(number, "It was in another account");
        refused = kim.visitor.post(Agent.at(number) + "/replies", form);
        assertEquals(409, refused.status());
        assertTrue(refused.page().select("#changed").text().contains("It was in another account"));
        assertEquals(0, answers().size());
    }

    @Test
    void an_answer_to_a_closed_ticket_takes_it_up_again() {
        kim.close(number, "EXPLAINED");
        assertEquals(303, kim.reply(number, "One more thing").status());
        assertEquals(Ticket.Party.CUSTOMER, Tickets.read(number).waitingFor);
        assertTrue(Tickets.read(number).isOpen());
    }

    @Test
    void an_answer_to_a_closed_ticket_of_which_another_is_open_is_refused() {
        kim.close(number, "EXPLAINED");
        var second = ada.ticket("Still missing");
        var refused = kim.reply(number, "Here?");
        assertEquals(422, refused.status());
        assertTrue(refused.text().contains("another open ticket about the same thing"));
        assertEquals(
                1, kim.ticket(number).select("#others a[href$=" + second + "]").size());
    }

    @Test
    void a_file_goes_with_an_answer_and_only_its_customer_and_support_get_it() {
        var form = new Multipart();
        Agent.form(kim.ticket(number), "/replies", Map.of("text", "See the file"))
                .forEach(form::text);
        form.file("files", "how.txt", "text/plain", "Press here".getBytes(StandardCharsets.UTF_8));
        assertEquals(303, form.post(kim.visitor, Agent.at(number) + "/replies").status());
        var theirs = ada.visitor
                .get("/tickets/" + number)
                .page()
                .select("article[data-author=SUPPORT] a")
                .attr("href");
        assertEquals("Press here", ada.visitor.get(theirs).body());
        var ours = kim.ticket(number).select("article[data-author=SUPPORT] a").attr("href");
        assertEquals("Press here", kim.visitor.get(ours).body());
        assertEquals(
                404,
                ai.magichour.helpcenter.web.Visitor.signedIn("sam").get(ours).status());
        assertEquals(1, audits("opened a file").size());
    }

    @Test
    void a_file_that_is_not_taken_is_said_and_the_text_stays() {
        var form = new Multipart();
        Agent.form(kim.ticket(number), "/replies", Map.of("text", "See the file"))
                .forEach(form::text);
        form.file("files", "run.exe", "application/x-msdownload", new byte[] {'M', 'Z', 0, 1});
        var refused = form.post(kim.visitor, Agent.at(number) + "/replies");
        assertEquals(422, refused.status());
        assertEquals("#files", refused.page().select(".errors a").attr("href"));
        assertEquals(
                "See the file",
                refused.page().select("#reply").first().wholeText().strip());
    }

    @Test
    void a_wrong_file_is_left_out_and_the_text_stays_without_script() {
        var form = new Multipart();
        Agent.form(kim.ticket(number), "/replies", Map.of("text", "See the file", "canned", "more"))
                .forEach(form::text);
        form.file("files", "wrong.txt", "text/plain", "Not this".getBytes(StandardCharsets.UTF_8));
        var attached = form.post(kim.visitor, Agent.at(number) + "/replies").page();
        var remove = attached.select("button[name=remove]");
        assertTrue(remove.text().contains("wrong.txt"), "a file is shown after a ready answer too");
        var fields = Agent.form(attached, "/replies", Map.of("remove", remove.val()));
        var without = kim.visitor.post(Agent.at(number) + "/replies", fields).page();
        assertEquals(0, without.select("button[name=remove]").size());
        assertTrue(without.select("#reply").first().wholeText().strip().startsWith("See the file"));
        kim.visitor.post(Agent.at(number) + "/replies", Agent.form(without, "/replies", Map.of()));
        assertEquals(1, answers().size());
        assertEquals(
                0, kim.ticket(number).select("article[data-author=SUPPORT] a").size());
    }

    @Test
    void a_ready_answer_comes_after_what_was_typed_without_script_and_is_not_sent() {
        ada.platform.refund(ada.project, 95).tell();
        var page = kim.ticket(number);
        assertTrue(page.select("button[name=canned]").eachAttr("value").contains("returned"));
        assertFalse(page.select("button[name=canned]").eachAttr("value").contains("on-their-way"));
        var form = Agent.form(page, "/replies", Map.of("text", "By the way:", "canned", "returned"));
        var filled = kim.visitor.post(Agent.at(number) + "/replies", form);
        assertEquals(200, filled.status());
        var text = filled.page().select("#reply").first().wholeText().strip();
        assertTrue(
                text.startsWith(
                        "By the way:\n\nHello " + Agent.shown(ada.visitor) + ",\n\n95 credits for “A clip” are back;"),
                text);
        assertEquals(0, answers().size());
    }

    @Test
    void failure_20_a_note_is_read_by_support_and_by_nothing_that_a_customer_can_ask_for() {
        assertEquals(303, kim.note(number, "They wrote three times; secretnote").status());
        assertEquals(303, kim.note(number, "They wrote three times; secretnote").status());
        var ours = kim.ticket(number);
        assertEquals(2, ours.select("[data-author=NOTE]").size(), "two forms are two notes");
        for (var path : List.of(
                "/tickets/" + number,
                "/tickets/" + number + "/confirmation",
                "/tickets",
                "/tickets?show=closed",
                "/projects/" + ada.project,
                "/projects",
                "/tickets/new?project=" + ada.project,
                "/me",
                "/me/data.json",
                "/credits")) {
            assertFalse(ada.visitor.get(path).body().contains("secretnote"), path);
        }
        assertEquals(404, ada.visitor.get(Agent.at(number)).status());
        var ticket = Tickets.read(number);
        assertEquals(Ticket.Party.SUPPORT, ticket.waitingFor);
        var theirs = ada.visitor.get("/tickets/" + number).page().select("[data-author]");
        assertEquals(1, theirs.size(), "nothing in the thread hints at it");
    }

    @Test
    void the_same_note_sent_again_is_one_and_an_empty_one_is_refused() {
        var form = Agent.form(kim.ticket(number), "/notes", Map.of("note", "Once"));
        kim.visitor.post(Agent.at(number) + "/notes", form);
        kim.visitor.post(Agent.at(number) + "/notes", form);
        assertEquals(1, kim.ticket(number).select("[data-author=NOTE]").size());
        var empty = kim.note(number, "\n ");
        assertEquals(422, empty.status());
        assertEquals("#note", empty.page().select(".errors a").attr("href"));
    }

    @Test
    void failure_05_markup_in_what_anybody_writes_stays_text() {
        kim.reply(number, MARKUP);
        kim.note(number, MARKUP);
        var theirs = Asking.fields(ada.visitor.get("/tickets/" + number), Map.of("text", MARKUP));
        ada.visitor.post("/tickets/" + number + "/replies", theirs);
        var page = kim.ticket(number);
        assertEquals(
                3,
                page.select(".thread .text").eachText().stream()
                        .filter(MARKUP::equals)
                        .count());
        assertEquals(0, page.select("main script, main [onerror], main img").size());
        var search = kim.queue("?q=" + java.net.URLEncoder.encode(MARKUP, StandardCharsets.UTF_8));
        assertEquals(
                0,
                search.select("main script, main [onerror], main img:not([src^=/assets/])")
                        .size());
        var refused = kim.visitor.post(
                Agent.at(number) + "/replies", Map.of("text", MARKUP, "draft", MARKUP, "seen", MARKUP));
        assertEquals(409, refused.status());
        assertEquals(
                0,
                refused.page().select("main script, main [onerror], main img").size());
    }

    private List<Message> answers() {
        var ticket = Tickets.read(number);
        return QuarkusTransaction.requiringNew()
                .call(() -> Message.of(ticket).stream()
                        .filter(message -> message.author == Message.Author.SUPPORT)
                        .toList());
    }

    private AuditEvent audit(String act) {
        return audits(act).get(0);
    }

    private List<AuditEvent> audits(String act) {
        var customer = Tickets.read(number).customerId;
        return QuarkusTransaction.requiringNew()
                .call(() -> AuditEvent.of(customer, number).stream()
                        .filter(event -> event.act.equals(act))
                        .toList());
    }
}
