package ai.magichour.helpcenter.accounts.me;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.magichour.helpcenter.accounts.Customer;
import ai.magichour.helpcenter.accounts.audit.AuditEvent;
import ai.magichour.helpcenter.platform.Platform;
import ai.magichour.helpcenter.web.Visitor;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is kept of somebody: said, handed out, and deleted where it may be. */
@QuarkusTest
class OwnDataPagesTest {

    private static final String NAME = "The film that only ada may see";

    private final String ada = Visitor.named("ada");
    private final String sam = Visitor.named("sam");
    private final String project = Platform.projectId();
    private final Platform platform = new Platform(ada);
    private final Visitor visitor = Visitor.signedIn(ada);

    @BeforeEach
    void ada_has_a_project_and_said_something_about_an_article() {
        platform.grant(400)
                .charge(project, 95)
                .add(platform.project(project, 1, "rendering", Map.of("name", NAME)))
                .add(platform.project(
                        project, 2, "error", Map.of("name", NAME, "parameters", Map.of("prompt", "A calm voice"))))
                .tell();
        visitor.post("/articles/better-results/feedback", Map.of("answer", "no", "comment", "What ada missed " + ada));
        visitor.post("/me/zone", Map.of("zone", "Europe/Paris"));
    }

    @Test
    void the_page_says_what_is_kept_until_when_and_why() {
        var page = visitor.get("/me").page();
        var kept = page.select("h2#kept ~ dl.facts").text();
        for (var words : List.of(
                "Your name and mail address Until you ask us to delete them.",
                "Every line of your credits, with its balance No end is set. They’re the books",
                "What the platform told us, as it came 30 days after it came.",
                "Letters that we mailed to you 30 days after they were sent.",
                "Did this answer your question?")) {
            assertTrue(kept.contains(words), words + " in " + kept);
        }
        assertEquals(1, page.select("a[href=/me/data.json][download]").size());
        assertEquals(1, page.select("a[href=/me/deletion]").size());
    }

    @Test
    void the_file_holds_all_of_it() {
        var answer = visitor.get("/me/data.json");
        assertEquals(200, answer.status());
        assertEquals("attachment; filename=\"help-center-data.json\"", answer.header("Content-Disposition"));
        assertTrue(answer.header("Content-Type").startsWith("application/json"));
        var data = Platform.parse(answer.body());
        assertEquals(ada, data.at("/account/subject").asText());
        assertEquals(ada + "@example.com", data.at("/account/mail").asText());
        assertEquals("Europe/Paris", data.at("/account/ownZone").asText());
        assertEquals(project, data.at("/projects/0/id").asText());
        assertEquals(NAME, data.at("/projects/0/name").asText());
        assertEquals("A calm voice", data.at("/projects/0/parameters/prompt").asText());
        assertEquals("rendering", data.at("/projectStates/0/status").asText());
        assertEquals("error", data.at("/projectStates/1/status").asText());
        assertEquals(-95, data.at("/credits/0/amount").asLong());
        assertEquals(305, data.at("/credits/0/balance").asLong());
        assertEquals(
                "What ada missed " + ada, data.at("/articleAnswers/0/comment").asText());
        assertTrue(data.at("/asOf").asText().endsWith("Z"), data.at("/asOf").toString());
    }

    @Test
    void a_long_history_is_whole_and_in_order() {
        for (var i = 0; i < 1_001; i++) {
            platform.grant(1);
            if (i % 500 == 0) {
                platform.tell();
            }
        }
        for (var i = 0; i < 501; i++) {
            platform.says(Platform.projectId(), 1, "complete");
            if (i % 250 == 0) {
                platform.tell();
            }
        }
        platform.tell();
        platform.loses("grant", 1, null).grant(1).tell();
        var data = data(visitor);
        var credits = data.get("credits");
        assertEquals(1_003, credits.size());
        for (var i = 0; i < credits.size(); i++) {
            assertEquals(1_003 - i, credits.get(i).get("sequence").asInt());
        }
        assertEquals(502, data.get("projects").size());
        assertEquals(
                502,
                data.get("projects").findValuesAsText("id").stream().distinct().count());
        assertEquals(503, data.get("projectStates").size());
        assertEquals(1_005, data.at("/creditsWaiting/0/sequence").asInt());
    }

    @Test
    void failure_01_the_file_of_one_holds_nothing_of_anothers() {
        var sams = new Platform(sam);
        sams.grant(50)
                .charge(project, 7)
                .add(sams.project(project, 3, "complete", Map.of("name", "Mine now")))
                .tell();
        var other = Visitor.signedIn(sam);
        other.post("/articles/better-results/feedback", Map.of("answer", "yes"));
        var file =
                other.get("/me/data.json?customer=" + ada + "&subject=" + ada).body();
        assertFalse(file.contains(NAME) || file.contains(ada), file);
        assertEquals(0, Platform.parse(file).get("projects").size());
        assertEquals(2, Platform.parse(file).get("credits").size());
        assertEquals(1, Platform.parse(file).get("articleAnswers").size());
        var own = visitor.get("/me/data.json").body();
        assertFalse(own.contains(sam) || own.contains("Mine now"), own);
    }

    @Test
    void a_look_at_what_would_go_deletes_nothing() {
        var page = visitor.get("/me/deletion").page();
        assertEquals("Delete what can be deleted", page.select("h1").text());
        assertTrue(page.text().contains("Nothing is deleted yet."));
        assertTrue(page.select("main ul").text().contains("Your name and mail address"));
        assertTrue(page.select("main dl").text().contains("Every line of your credits"));
        assertEquals(1, page.select("form[action=/me/deletion] button").size());
        assertNull(customer().forgottenAt);
        assertEquals(1, data(visitor).get("articleAnswers").size());
    }

    @Test
    void failure_20_what_may_go_is_gone_and_what_stays_is_said() {
        var answer = visitor.post("/me/deletion", Map.of());
        assertEquals(303, answer.status());
        assertEquals(Visitor.SITE + "/me/deletion/result", answer.location());

        var page = visitor.get("/me/deletion/result").page();
        assertEquals("What could be deleted is deleted", page.select("h1").text());
        assertEquals(
                List.of(
                        "Your name and mail address: deleted",
                        "Your time zone and language: deleted",
                        "What you answered to “Did this answer your question?”, while signed in: deleted"),
                page.select("main ul li").eachText().stream()
                        .filter(words -> words.endsWith(": deleted"))
                        .toList());
        assertTrue(page.select("main dl").text().contains("They’re the books"));

        var data = data(visitor);
        assertTrue(data.at("/account/name").isNull() && data.at("/account/mail").isNull(), data.toString());
        assertTrue(data.at("/account/ownZone").isNull());
        assertEquals(0, data.get("articleAnswers").size());
        assertEquals(1, data.get("projects").size());
        assertEquals(2, data.get("credits").size());
        assertEquals(200, visitor.get("/projects/" + project).status());
        assertEquals(Optional.empty(), customer().mailAddress());
    }

    @Test
    void failure_20_a_later_visit_or_sign_in_keeps_nothing_again_until_that_is_asked_for() {
        visitor.post("/me/deletion", Map.of());
        visitor.get("/projects");
        Visitor.signedIn(ada).get("/projects");
        assertNull(customer().name);
        assertNull(customer().mail);
        var page = visitor.get("/me").page();
        assertTrue(page.text().contains("You asked us at "), page.text());
        assertTrue(page.text().contains("We have no mail address of yours"), page.text());

        assertEquals(303, visitor.post("/me/keeping", Map.of()).status());
        visitor.get("/me");
        assertNotNull(customer().name);
        assertEquals(Optional.of(ada + "@example.com"), customer().mailAddress());
        assertFalse(visitor.get("/me").text().contains("You asked us at "));
    }

    @Test
    void a_second_press_says_what_the_first_one_did() {
        visitor.post("/me/deletion", Map.of());
        visitor.post("/me/deletion", Map.of());
        assertEquals(1, facts().size());
        assertTrue(visitor.get("/me/deletion/result").text().contains("Your name and mail address: deleted"));
    }

    @Test
    void that_it_was_asked_for_is_kept_as_a_fact_without_what_it_was() {
        visitor.post("/me/deletion", Map.of());
        visitor.post("/me/keeping", Map.of());
        var facts = facts();
        assertEquals(
                List.of("deletion asked for", "deletion taken back"),
                facts.stream().map(fact -> fact.act).toList());
        assertEquals(ada, facts.get(0).who);
        assertTrue(
                facts.get(0).after.contains("answers 1") && facts.get(0).after.contains("identity 2"),
                facts.get(0).after);
    }

    @Test
    void without_a_request_there_is_no_result() {
        var answer = visitor.get("/me/deletion/result");
        assertEquals(303, answer.status());
        assertEquals(Visitor.SITE + "/me", answer.location());
    }

    @Test
    void a_request_of_one_deletes_nothing_of_anothers() {
        var other = Visitor.signedIn(sam);
        other.get("/me");
        other.post("/me/deletion", Map.of());
        assertEquals(1, data(visitor).get("articleAnswers").size());
        assertNotNull(customer().name);
    }

    @Test
    void what_waits_to_be_confirmed_goes_too() {
        var nobody = Visitor.named("without address");
        var without = Visitor.signedIn(nobody);
        var address = Visitor.named("typed") + "@example.com";
        without.post("/me/address", Map.of("address", address));
        assertTrue(without.get("/me/data.json").body().contains(address));
        without.post("/me/deletion", Map.of());
        assertFalse(without.get("/me/data.json").body().contains(address));
    }

    private List<AuditEvent> facts() {
        return QuarkusTransaction.requiringNew().call(() -> AuditEvent.of(customer().id, "own data"));
    }

    private Customer customer() {
        return QuarkusTransaction.requiringNew().call(() -> Customer.find("dev", ada));
    }

    private static JsonNode data(Visitor visitor) {
        return Platform.parse(visitor.get("/me/data.json").body());
    }
}
