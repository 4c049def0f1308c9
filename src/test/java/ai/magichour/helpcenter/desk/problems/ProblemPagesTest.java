package ai.magichour.helpcenter.desk.problems;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.magichour.helpcenter.accounts.audit.AuditEvent;
import ai.magichour.helpcenter.desk.Agent;
import ai.magichour.helpcenter.outbox.Parcel;
import ai.magichour.helpcenter.outbox.Relay;
import ai.magichour.helpcenter.platform.Platform;
import ai.magichour.helpcenter.tickets.Asking;
import ai.magichour.helpcenter.web.Visitor;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;

/** Many fail with one error: support is asked, says a sentence, and ends it; everybody reads and hears of it. */
@QuarkusTest
class ProblemPagesTest {

    private static final String SENTENCE = "Our new servers lose some projects. We are moving back to the old ones.";

    private static final String WAITING =
            "topic in ('problem-reach', 'problem-over') and doneAt is null and deadAt is null and dueAt <= ?1";

    @Inject
    Proposing proposing;

    @Inject
    Relay relay;

    private final Wave wave = new Wave();
    private final Visitor kim = Visitor.signedIn(Visitor.named("kim"), "support");
    private final Wave.Unlucky ada = wave.hits("ada");
    private final Wave.Unlucky sam = wave.hits("sam");
    private final Wave.Unlucky noor = wave.hits("noor");
    private final Visitor adas = ada.visitor();

    @Test
    void a_rise_is_proposed_once_with_its_figures() {
        propose();
        proposing.look();
        var found = cards();
        assertEquals(1, found.size());
        assertTrue(
                found.get(0).text().contains("10 failures of 5 people within 30 minutes; usual are 0."), found.text());
        assertTrue(found.get(0).text().contains("So far 10 projects"), found.text());
        assertEquals(
                0,
                adas.get("/projects/" + ada.project())
                        .page()
                        .select("[data-known]")
                        .size());
    }

    @Test
    void fewer_people_propose_nothing() {
        proposing.look();
        assertEquals(0, cards().size());
    }

    @Test
    void a_sentence_that_is_missing_or_too_long_is_asked_for_again_with_what_was_typed() {
        var id = propose();
        var missing = kim.post("/desk/problems/" + id + "/sentence", Map.of("sentence", "  "));
        assertEquals(422, missing.status());
        assertTrue(missing.page().title().startsWith("Error: "));
        var long_ = kim.post("/desk/problems/" + id + "/sentence", Map.of("sentence", "x".repeat(303)));
        assertEquals(422, long_.status());
        assertTrue(long_.text().contains("it has 3 more"));
        var field = long_.page().select(long_.page().select(".errors a").attr("href"));
        assertEquals("x".repeat(303), field.text());
        assertEquals("true", field.attr("aria-invalid"));
    }

    @Test
    void everybody_who_has_it_reads_the_sentence_and_nobody_else() {
        var number = ticket();
        confirm(propose());
        for (var path : List.of(
                "/projects/" + ada.project(),
                "/tickets/new?project=" + ada.project() + "&write=yes",
                "/tickets/" + number)) {
            var known = adas.get(path).page().select("[data-known]");
            assertEquals(List.of("A known problem: " + SENTENCE), known.eachText(), path);
        }
        assertEquals(
                List.of("A known problem: " + SENTENCE),
                kim.get("/desk/tickets/" + number).page().select("[data-known]").eachText());
        assertEquals(
                1,
                noor.visitor()
                        .get("/projects/" + noor.project())
                        .page()
                        .select("[data-known]")
                        .size());
        var other = Platform.projectId();
        ada.platform().add(wave.failed(ada.platform(), other, "other")).tell();
        assertEquals(
                0, adas.get("/projects/" + other).page().select("[data-known]").size());
    }

    @Test
    void what_a_sentence_holds_is_text() {
        var id = propose();
        say(kim, id, "<b>bold</b> & {now}", version(kim, id));
        var page = adas.get("/projects/" + ada.project()).page();
        assertEquals(
                "A known problem: <b>bold</b> & {now}",
                page.select("[data-known]").text());
        assertEquals(1, page.select("[data-known] b").size());
    }

    @Test
    void when_it_is_over_everybody_whom_it_hit_is_told_once_what_happened_to_their_credits() {
        var number = ticket();
        sam.visitor().get("/projects");
        var id = propose();
        confirm(id);
        ada.platform().refund(ada.project(), 95).tell();
        assertEquals(303, kim.post("/desk/problems/" + id + "/end", Map.of()).status());
        tellEverybody();
        again(id);
        tellEverybody();
        var toAda = letters(number);
        assertEquals(1, toAda.size());
        assertTrue(toAda.get(0).contains("Your 95 credits came back"), toAda.get(0));
        var toSam = lettersTo(sam);
        assertEquals(1, toSam.size());
        assertEquals(2, toSam.get(0).split("Your 95 credits should come back by", -1).length - 1, toSam.get(0));
        assertEquals(List.of(), lettersTo(noor), "she never signed in, so there is no address");
        var thread = adas.get("/tickets/" + number);
        assertEquals(1, thread.text().split("The problem that we had told you about is over", -1).length - 1);
        assertTrue(thread.page().select("[data-known]").text().contains("It is over since"));
        assertEquals(404, kim.post("/desk/problems/" + id + "/end", Map.of()).status());
        proposing.look();
        assertEquals(0, cards().size());
    }

    @Test
    void what_is_no_problem_is_not_proposed_again_soon() {
        var id = propose();
        assertEquals(
                303, kim.post("/desk/problems/" + id + "/dismissal", Map.of()).status());
        proposing.look();
        assertEquals(0, cards().size());
        var late = say(kim, id, "x and y", 0);
        assertEquals(409, late.status());
        assertEquals(
                "“x and y”",
                late.page()
                        .select(late.page().select(".errors a").attr("href") + " p")
                        .text());
    }

    @Test
    void a_sentence_that_somebody_else_changed_is_not_written_over_unseen() {
        var id = propose();
        var lee = Visitor.signedIn(Visitor.named("lee"), "support");
        var seen = version(lee, id);
        confirm(id);
        var refused = say(lee, id, "Everything is fine.", seen);
        assertEquals(409, refused.status());
        var page = refused.page();
        assertTrue(page.title().startsWith("Error: "));
        var both = page.select("[data-problem=" + id + "] [data-crossed]").text();
        assertTrue(both.contains(SENTENCE) && both.contains("Everything is fine."), both);
        assertEquals("Everything is fine.", page.select("#sentence-" + id).text());
        assertEquals(
                "A known problem: " + SENTENCE,
                adas.get("/projects/" + ada.project())
                        .page()
                        .select("[data-known]")
                        .text());
        var again = Agent.form(page, id + "/sentence", Map.of());
        assertEquals("Everything is fine.", again.get("sentence"));
        assertEquals(303, lee.post("/desk/problems/" + id + "/sentence", again).status());
        assertEquals(
                "A known problem: Everything is fine.",
                adas.get("/projects/" + ada.project())
                        .page()
                        .select("[data-known]")
                        .text());
        assertEquals(409, say(kim, id, "x", null).status());
    }

    @Test
    void of_many_who_save_at_once_one_is_taken_and_each_other_sees_both() throws Exception {
        var id = propose();
        var seen = version(kim, id);
        var answers = new ConcurrentHashMap<String, Visitor.Answer>();
        var agents = new ArrayList<CompletableFuture<Void>>();
        for (var i = 0; i < 8; i++) {
            var sentence = "Sentence number " + i + ".";
            var agent = Visitor.signedIn(Visitor.named("agent"), "support");
            agent.get("/desk/problems");
            agents.add(CompletableFuture.runAsync(() -> answers.put(sentence, say(agent, id, sentence, seen))));
        }
        for (var agent : agents) {
            agent.get();
        }
        var taken = answers.entrySet().stream()
                .filter(answer -> answer.getValue().status() == 303)
                .map(Map.Entry::getKey)
                .toList();
        assertEquals(1, taken.size());
        answers.forEach((sentence, answer) -> {
            if (!sentence.equals(taken.get(0))) {
                assertEquals(409, answer.status());
                var both = answer.page().select("[data-crossed]").text();
                assertTrue(both.contains(taken.get(0)) && both.contains(sentence), both);
            }
        });
        assertEquals(
                List.of("said what is wrong: " + taken.get(0)),
                audited(id).stream().filter(line -> line.startsWith("said")).toList());
    }

    @Test
    void every_act_leaves_a_line_in_the_audit() {
        var id = propose();
        confirm(id);
        say(kim, id, "It is better said so.", version(kim, id));
        kim.post("/desk/problems/" + id + "/end", Map.of());
        assertEquals(
                List.of(
                        "proposed a known problem: proposed",
                        "said what is wrong: " + SENTENCE,
                        "said what is wrong: It is better said so.",
                        "said that it is over: over"),
                audited(id));
        var lines = QuarkusTransaction.requiringNew().call(() -> AuditEvent.of(Acts.NOBODY, id));
        assertEquals(SENTENCE, lines.get(2).before);
        lines.forEach(line -> assertTrue(line.why.contains("gpu_lost: 10 failures of 5 people, usual 0"), line.why));
        var other = new Wave();
        List.of("a", "b", "c", "d", "e").forEach(other::hits);
        proposing.look();
        var dismissed = kim.get("/desk/problems").page().select("[data-problem]").stream()
                .filter(card -> card.text().startsWith(other.tool()))
                .findFirst()
                .orElseThrow()
                .attr("data-problem");
        kim.post("/desk/problems/" + dismissed + "/dismissal", Map.of());
        assertEquals(
                List.of("proposed a known problem: proposed", "said that it is no problem: dismissed"),
                audited(dismissed));
    }

    @Test
    void what_is_over_is_shown_a_page_at_a_time() {
        QuarkusTransaction.requiringNew().run(() -> {
            for (var i = 0; i < ProblemPages.MOST + 5; i++) {
                var past = new KnownProblem();
                past.id = UUID.randomUUID();
                past.media = "video";
                past.type = wave.type;
                past.errorCode = "past_" + i;
                past.beganAt = Instant.now().minusSeconds(86_400L * 40);
                past.proposedAt = past.beganAt;
                past.confirm("It was so.", "kim", past.beganAt);
                past.end("kim", past.beganAt.plusSeconds(60));
                past.persist();
            }
        });
        var seen = new HashSet<String>();
        var path = "/desk/problems";
        while (!path.isEmpty()) {
            var page = kim.get(path).page();
            var rows = page.select("main ul.rows li");
            assertTrue(rows.size() <= ProblemPages.MOST);
            rows.stream()
                    .map(row -> row.select("b").text())
                    .filter(text -> text.startsWith(wave.tool()))
                    .forEach(text -> assertTrue(seen.add(text), text));
            path = page.select("a[rel=next]").attr("href");
        }
        assertEquals(ProblemPages.MOST + 5, seen.size());
        assertEquals(200, kim.get("/desk/problems?after=zebra").status());
    }

    @Test
    void customers_find_nothing_here() {
        assertEquals(404, adas.get("/desk/problems").status());
        var id = propose();
        for (var act : List.of("sentence", "dismissal", "end")) {
            assertEquals(
                    404,
                    adas.post("/desk/problems/" + id + "/" + act, Map.of("sentence", "x"))
                            .status());
            assertEquals(
                    404,
                    kim.post("/desk/problems/" + UUID.randomUUID() + "/" + act, Map.of("sentence", "x"))
                            .status());
        }
        assertEquals(404, kim.post("/desk/problems/x/end", Map.of()).status());
        assertFalse(cards().isEmpty());
    }

    /** Two more have it, so that it is unusual; returns the proposal's id. */
    private String propose() {
        wave.hits("mia");
        wave.hits("leo");
        proposing.look();
        return cards().get(0).attr("data-problem");
    }

    private void confirm(String id) {
        assertEquals(303, say(kim, id, SENTENCE, version(kim, id)).status());
    }

    private static Visitor.Answer say(Visitor agent, String id, String sentence, Integer seen) {
        var fields = new HashMap<>(Map.of("sentence", sentence));
        if (seen != null) {
            fields.put("version", seen.toString());
        }
        return agent.post("/desk/problems/" + id + "/sentence", fields);
    }

    private static Integer version(Visitor agent, String id) {
        return Integer.valueOf(agent.get("/desk/problems")
                .page()
                .select("[data-problem=" + id + "] input[name=version]")
                .val());
    }

    private static List<String> audited(String id) {
        return QuarkusTransaction.requiringNew().call(() -> AuditEvent.of(Acts.NOBODY, id)).stream()
                .map(line -> line.act + ": " + line.after)
                .toList();
    }

    private Elements cards() {
        return kim.get("/desk/problems").page().select("[data-problem]").stream()
                .filter(card -> card.text().startsWith(wave.tool()))
                .collect(Collectors.toCollection(Elements::new));
    }

    private String ticket() {
        var path = "/tickets/new?project=" + ada.project() + "&write=yes";
        var typed = Map.of("expected", "A clip", "concern", "credits-not-back");
        var checked = adas.post("/tickets/check", Asking.fields(adas.get(path), typed));
        return Asking.number(adas.post("/tickets", Asking.fields(adas.get(checked.location()), Map.of()))
                .location());
    }

    /** Until nobody waits to be told, also where the node's own round has a parcel just then. */
    private void tellEverybody() {
        var deadline = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        do {
            assertTrue(System.nanoTime() < deadline, "somebody still waits to be told");
            relay.run();
        } while (QuarkusTransaction.requiringNew().call(() -> Parcel.count(WAITING, Instant.now())) > 0);
    }

    /** As after a crash: the same is to be told once more. */
    private static void again(String id) {
        QuarkusTransaction.requiringNew()
                .run(() -> Parcel.<Parcel>list("topic", Telling.TOPIC).stream()
                        .filter(parcel ->
                                parcel.payload.path("problem").asText().equals(id))
                        .forEach(parcel -> parcel.doneAt = null));
    }

    private static List<String> lettersTo(Wave.Unlucky somebody) {
        return QuarkusTransaction.requiringNew()
                .call(() -> Parcel.<Parcel>list(
                        "key like 'project-%' and madeAt > ?1", Instant.now().minusSeconds(600)))
                .stream()
                .filter(parcel -> parcel.payload.path("to").asText().startsWith(somebody.name() + "@"))
                .filter(parcel -> parcel.payload.path("subject").asText().equals("A problem that you had is over"))
                .map(parcel -> parcel.payload.path("text").asText())
                .toList();
    }

    /** The texts of the letters about the end, by what they are about. */
    private static List<String> letters(String key) {
        return QuarkusTransaction.requiringNew().call(() -> Parcel.<Parcel>list("key", key)).stream()
                .filter(parcel -> parcel.payload.path("subject").asText().equals("A problem that you had is over"))
                .map(parcel -> parcel.payload.path("text").asText())
                .toList();
    }
}
