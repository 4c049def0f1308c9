package ai.magichour.helpcenter.articles;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ArticlePagesTest {

    private static final String MAIN = "/articles/failed-or-completed";

    @Test
    void the_list_shows_every_article_by_topic_with_what_it_says() {
        var page = page("/articles");

        assertEquals("Articles", page.select("h1").text());
        assertTrue(page.select("h2").eachText().contains("When a project goes wrong"));
        assertTrue(page.select("h2").eachText().contains("Credits and balance"));
        assertEquals(9, page.select("main ul.rows > li > a[href^=/articles/]").size());
        assertTrue(page.text().contains("A project that fails normally gets its credits back by itself."));
    }

    @Test
    void a_search_shows_the_words_in_their_sentence_and_keeps_what_was_typed() {
        var page = searched("no_source_face");

        assertEquals("no_source_face", page.select("input[name=q]").val());
        assertTrue(page.title().contains("Results for “no_source_face”"), page.title());
        assertEquals(
                "What the error messages mean",
                page.select("main ul.rows a b").first().text());
        assertTrue(page.select("mark").eachText().contains("face"));
    }

    @Test
    void a_search_that_finds_nothing_is_kind_and_leads_on() {
        var page = searched("zebra");

        assertTrue(page.text().contains("We found nothing for “zebra”."));
        assertEquals("mailto:support@magichour.ai", page.select(".notice a").attr("href"));
        assertEquals(9, page.select("main ul.rows a").size());
    }

    @Test
    void what_is_typed_is_only_text() {
        var page = searched("\"><script>alert('zebra')</script>");

        assertTrue(page.select("main script").isEmpty());
        assertEquals(
                "\"><script>alert('zebra')</script>",
                page.select("input[name=q]").val());
        assertTrue(page.text().contains("We found nothing for “\"><script>alert('zebra')</script>”."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "q=%00",
                "q=a%00b%1b%07",
                "q=%ff%fe",
                "q=%ED%A0%80",
                "q",
                "q=&q=b",
                "q=%F0%9F%99%82",
                "q=%25",
                "q=+++"
            })
    void a_strange_search_gives_a_plain_page(String query) {
        var page = Jsoup.parse(given().urlEncodingEnabled(false)
                .get("/articles?" + query)
                .then()
                .statusCode(200)
                .extract()
                .asString());

        assertEquals("Articles", page.select("h1").text());
        assertFalse(page.html().contains("\u0000"));
    }

    @Test
    void a_hundred_kilobytes_of_search_give_a_plain_page() {
        var page = searched("credits ".repeat(12_500).replace(' ', 'x'));

        assertEquals("Articles", page.select("h1").text());
        assertTrue(page.select("input[name=q]").val().length() <= 200);
    }

    @Test
    void the_main_article_says_how_to_tell_the_two_cases_apart_and_what_happens_to_the_credits() {
        var page = page(MAIN);

        assertEquals(1, page.select("h1").size());
        assertEquals(
                "Did it fail, and where are your credits?", page.select("h1").text());
        says(page, "The project says failed or error.", "There is no finished file.");
        says(page, "The credits normally come back by themselves.");
        says(page, "The project says completed.", "The credits were used.");
    }

    @Test
    void the_main_article_says_what_to_do_in_either_case() {
        var page = page(MAIN);

        says(page, "Open your project", "Look at your balance now", "Give it a little time", "Not back by then?");
        says(page, "Source quality.", "Prompt.", "Model.", "Duration.", "Tool.", "Input.");
        says(page, "give the project’s id, what you expected, and what you got instead");
    }

    @Test
    void the_main_article_says_when_to_write_what_to_include_and_where() {
        var page = page(MAIN);

        assertEquals(5, page.select("h2:contains(When to write) + ul > li").size());
        assertEquals(5, page.select("h2:contains(What to put) + ol > li").size());
        assertFalse(page.select("article a[href='mailto:support@magichour.ai']").isEmpty());
        says(page, "We allow 15 minutes, and that is our own estimate.");
    }

    @Test
    void the_main_article_is_open_about_what_is_not_published_and_about_money() {
        var page = page(MAIN);

        says(page, "Magic Hour states no rule", "blocked by the content policy", "canceled image or audio project");
        assertFalse(page.select("article a[href*=12612578-refund-policy]").isEmpty());
    }

    @Test
    void every_link_between_articles_leads_to_a_page() {
        for (var link : page("/articles").select("main ul.rows a").eachAttr("href")) {
            var article = page(link);
            assertEquals(1, article.select("h1").size(), link);
            assertFalse(article.select("h2:contains(Related) + ul a").isEmpty(), link);
            for (var next : article.select("main a[href^=/articles/]").eachAttr("href")) {
                given().get(next).then().statusCode(200);
            }
        }
    }

    @Test
    @TestSecurity(user = "ada")
    void a_signed_in_reader_is_led_to_their_own_projects_beside_the_article() {
        assertEquals("/projects", page(MAIN).select("aside a").first().attr("href"));
    }

    @Test
    void somebody_signed_out_sees_no_aside() {
        assertTrue(page(MAIN).select("main aside").isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/articles/no-such-article", "/articles/FAILED-OR-COMPLETED", "/articles/a%20b"})
    void an_article_that_does_not_exist_is_not_found(String address) {
        var status = given().urlEncodingEnabled(false).get(address).statusCode();

        assertTrue(status == 404 || status == 400, address + " gave " + status);
    }

    private static void says(Document page, String... words) {
        for (var each : words) {
            assertTrue(page.text().contains(each), each);
        }
    }

    private static Document page(String address) {
        return Jsoup.parse(given().get(address).then().statusCode(200).extract().asString());
    }

    private static Document searched(String typed) {
        return Jsoup.parse(given().queryParam("q", typed)
                .get("/articles")
                .then()
                .statusCode(200)
                .extract()
                .asString());
    }
}
