package ai.magichour.helpcenter.desk.problems;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.magichour.helpcenter.outbox.Parcel;
import ai.magichour.helpcenter.outbox.Relay;
import ai.magichour.helpcenter.platform.Platform;
import ai.magichour.helpcenter.tickets.Asking;
import ai.magichour.helpcenter.web.Visitor;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;

/** Many fail with one error: support is asked, says a sentence, and ends it; everybody reads and hears of it. */
@QuarkusTest
class ProblemPagesTest {

    private static final String SENTENCE = "Our new servers lose some projects. We are moving back to the old ones.";

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
        kim.post("/desk/problems/" + id + "/sentence", Map.of("sentence", "<b>bold</b> & {now}"));
        var page = adas.get("/projects/" + ada.project()).page();
        assertEquals(
                "A known problem: <b>bold</b> & {now}",
                page.select("[data-known]").text());
        assertEquals(1, page.select("[data-known] b").size());
    }

    @Test
    void when_it_is_over_those_who_wrote_or_asked_are_told_once_what_happened_to_their_credits() {
        var number = ticket();
        sam.visitor().post("/projects/" + sam.project() + "/watch", Map.of());
        var id = propose();
        confirm(id);
        ada.platform().refund(ada.project(), 95).tell();
        assertEquals(303, kim.post("/desk/problems/" + id + "/end", Map.of()).status());
        relay.run();
        again(id);
        relay.run();
        var toAda = letters(number);
        assertEquals(1, toAda.size());
        assertTrue(toAda.get(0).contains("Your 95 credits came back"), toAda.get(0));
        var toSam = letters("project-" + sam.project());
        assertEquals(1, toSam.size());
        assertTrue(toSam.get(0).contains("Your 95 credits should come back by"), toSam.get(0));
        assertEquals(List.of(), letters("project-" + noor.project()));
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
        assertEquals(
                404,
                kim.post("/desk/problems/" + id + "/sentence", Map.of("sentence", "x"))
                        .status());
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
        assertEquals(
                303,
                kim.post("/desk/problems/" + id + "/sentence", Map.of("sentence", SENTENCE))
                        .status());
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

    /** As after a crash: the same is to be told once more. */
    private static void again(String id) {
        QuarkusTransaction.requiringNew()
                .run(() -> Parcel.<Parcel>list("topic", Telling.TOPIC).stream()
                        .filter(parcel ->
                                parcel.payload.path("problem").asText().equals(id))
                        .forEach(parcel -> parcel.doneAt = null));
    }

    /** The texts of the letters about the end, by what they are about. */
    private static List<String> letters(String key) {
        return QuarkusTransaction.requiringNew().call(() -> Parcel.<Parcel>list("key", key)).stream()
                .filter(parcel -> parcel.payload.path("subject").asText().equals("A problem that you had is over"))
                .map(parcel -> parcel.payload.path("text").asText())
                .toList();
    }
}
