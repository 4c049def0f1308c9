package ai.magichour.helpcenter.articles;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.endsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.magichour.helpcenter.articles.Feedback.Answer;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FeedbackPagesTest {

    private static final String ARTICLE = "/articles/better-results";

    /** Each test finds its own words again, whatever others wrote. */
    private final String words = "comment " + UUID.randomUUID();

    @Test
    void a_yes_from_anybody_is_kept_and_thanked_for() {
        send("yes", words).statusCode(303).header("Location", endsWith(ARTICLE + "?thanks=yes"));

        var kept = kept().get(0);
        assertEquals(Answer.YES, kept.answer);
        assertEquals("better-results", kept.slug);
        assertEquals(7, kept.id.version());
        assertNotNull(kept.at);
        assertNull(kept.customerId);
        assertTrue(page("?thanks=yes").select(".notice").text().startsWith("Thank you."));
    }

    @Test
    void a_no_is_thanked_for_and_leads_somewhere_useful() {
        send("no", words).statusCode(303).header("Location", endsWith(ARTICLE + "?thanks=no"));

        assertEquals(Answer.NO, kept().get(0).answer);
        assertEquals(
                List.of("/projects", "/articles", "mailto:support@magichour.ai"),
                page("?thanks=no").select(".notice a").eachAttr("href"));
    }

    @Test
    @TestSecurity(user = "ada")
    void an_answer_of_a_signed_in_reader_knows_whose_it_is() {
        send("yes", words).statusCode(303);

        assertNotNull(kept().get(0).customerId);
    }

    @Test
    void a_thousand_characters_of_any_script_are_kept() {
        var thousand = words + "🙂".repeat(1_000 - words.length());
        send("yes", thousand).statusCode(303);

        assertEquals(1, kept().size());
    }

    @Test
    void without_a_choice_nothing_is_kept_and_the_comment_stays() {
        var page = refused(send(null, words));

        assertEquals("Error: Better results: six things to check", before(page.title()));
        assertEquals("#answer-yes", page.select(".errors a").attr("href"));
        assertEquals("Choose Yes or No.", page.select(".errors a").text());
        assertEquals("Choose Yes or No.", page.select("#answer-error").text());
        assertEquals(words, page.select("textarea").text());
        assertEquals(0, kept().size());
    }

    @Test
    void too_long_a_comment_is_given_back_whole_with_how_much_to_take_away() {
        var typed = words + "x".repeat(1_005 - words.length());
        var page = refused(send("no", typed));

        assertEquals("#comment", page.select(".errors a").attr("href"));
        assertEquals(
                "Your comment is longer than 1,000 characters. Shorten it by 5.",
                page.select("#comment-error").text());
        assertEquals(typed, page.select("textarea").text());
        assertTrue(page.select("#answer-no").hasAttr("checked"));
        assertEquals(0, kept().size());
    }

    @Test
    void hidden_characters_are_taken_out_and_said() {
        var page = refused(send("yes", words + "\u0000\u001b"));

        assertTrue(page.select(".errors a").text().contains("hidden characters"));
        assertEquals(words, page.select("textarea").text());
        assertEquals(0, kept().size());
    }

    @Test
    void markup_in_a_comment_comes_back_as_text() {
        var page = refused(send(null, "</textarea><script>" + words));

        assertTrue(page.select("main script").isEmpty());
        assertEquals("</textarea><script>" + words, page.select("textarea").text());
    }

    @Test
    void an_article_that_does_not_exist_takes_no_answer() {
        given().header("Origin", "http://localhost:8081")
                .formParam("answer", "yes")
                .post("/articles/no-such-article/feedback")
                .then()
                .statusCode(404);
    }

    private static ValidatableResponse send(String answer, String comment) {
        var request = given().redirects().follow(false).header("Origin", "http://localhost:8081");
        if (answer != null) {
            request.formParam("answer", answer);
        }
        return request.contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("comment", comment)
                .post(ARTICLE + "/feedback")
                .then();
    }

    private static Document refused(ValidatableResponse response) {
        return Jsoup.parse(response.statusCode(422).extract().asString());
    }

    private static Document page(String query) {
        return Jsoup.parse(
                given().get(ARTICLE + query).then().statusCode(200).extract().asString());
    }

    private static String before(String title) {
        return title.split(" [–·|] ")[0];
    }

    private List<Feedback> kept() {
        return QuarkusTransaction.requiringNew()
                .call(() -> Feedback.on("better-results").stream()
                        .filter(feedback -> feedback.comment != null && feedback.comment.contains(words))
                        .toList());
    }
}
