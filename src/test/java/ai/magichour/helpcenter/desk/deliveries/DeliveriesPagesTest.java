package ai.magichour.helpcenter.desk.deliveries;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.magichour.helpcenter.desk.Agent;
import ai.magichour.helpcenter.outbox.Parcel;
import ai.magichour.helpcenter.platform.FeedRefusal;
import ai.magichour.helpcenter.platform.Platform;
import ai.magichour.helpcenter.web.Visitor;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What couldn't be told or taken is seen by somebody. */
@QuarkusTest
class DeliveriesPagesTest {

    private final Agent kim = Agent.kim();

    @Test
    void a_parcel_that_was_given_up_is_listed_and_told_again_by_one_press() {
        var key = "letter-" + UUID.randomUUID();
        var id = dead(key);
        var row = kim.visitor.get("/desk/deliveries").page().select("#dead tr:contains(" + key + ")");
        assertTrue(row.text().contains("the address isn't one"), row.text());
        var act = row.select("form").attr("action");
        assertEquals(303, kim.visitor.post(act, Map.of()).status());
        assertEquals(303, kim.visitor.post(act, Map.of()).status());
        var parcel = QuarkusTransaction.requiringNew()
                .call(() -> Parcel.of(List.of(id)).get(id));
        assertEquals(Parcel.State.WAITING, parcel.state());
        assertFalse(kim.visitor.get("/desk/deliveries").text().contains(key));
    }

    @Test
    void a_request_of_the_feed_that_was_signed_well_and_refused_is_listed_with_its_sentence() {
        var word = "w" + UUID.randomUUID();
        assertEquals(400, Platform.send("[{\"id\":\"" + word + "\"}]").statusCode());
        var listed = kim.visitor.get("/desk/deliveries").page().select("#refused li:contains(" + word + ")");
        assertEquals(1, listed.size());
        assertTrue(listed.text().contains("400 Event 1 (" + word + "): type is required"), listed.text());
        assertTrue(listed.select("time").hasAttr("datetime"));
        assertTrue(listed.text().endsWith("48 bytes"), listed.text());
    }

    @Test
    void one_that_was_not_signed_well_leaves_nothing() {
        var word = "w" + UUID.randomUUID();
        assertEquals(
                401, Platform.send("[{\"id\":\"" + word + "\"}]", "1", "00").statusCode());
        assertFalse(kim.visitor.get("/desk/deliveries").body().contains(word));
    }

    @Test
    void failure_05_nothing_of_what_it_held_or_whence_it_came_is_shown() {
        var word = "w" + UUID.randomUUID().toString().substring(0, 8);
        Platform.send("[{\"id\": \"" + word + "\", \"customer\": \"somebody-" + word
                + "\", \"project\": {\"parameters\": {\"prompt\": \"a secret <script>alert(1)</script>\"}}}]");
        var page = kim.visitor.get("/desk/deliveries");
        assertEquals(1, page.page().select("#refused li:contains(" + word + ")").size());
        for (var kept :
                List.of("somebody-" + word, "a secret", "prompt", "127.0.0.1", "0:0:0:0:0:0:0:1", "signature")) {
            assertFalse(page.body().contains(kept), kept);
        }
        assertEquals(0, page.page().select("main script, main details").size());
    }

    @Test
    void only_its_beginning_is_kept() {
        var word = "w" + UUID.randomUUID();
        Platform.send(word + "é".repeat(3_000));
        var head = QuarkusTransaction.requiringNew()
                .call(() -> FeedRefusal.<FeedRefusal>find("head like ?1", word + "%")
                        .firstResult()
                        .head);
        assertEquals(2_000, head.length());
    }

    @Test
    void a_customer_finds_nothing_there() {
        assertEquals(
                404,
                Visitor.signedIn(Visitor.named("ada")).get("/desk/deliveries").status());
        var id = dead("letter-" + UUID.randomUUID());
        assertEquals(
                404,
                Visitor.signedIn(Visitor.named("ada"))
                        .post("/desk/deliveries/" + id, Map.of())
                        .status());
        assertEquals(
                404,
                kim.visitor
                        .post("/desk/deliveries/" + UUID.randomUUID(), Map.of())
                        .status());
    }

    private static UUID dead(String key) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var parcel = Parcel.put("of-a-test", key, Map.of("text", "x"), Instant.now());
            parcel.deadAt = Instant.now();
            parcel.problem = "Undeliverable: the address isn't one that a letter can be sent to";
            return parcel.id;
        });
    }
}
