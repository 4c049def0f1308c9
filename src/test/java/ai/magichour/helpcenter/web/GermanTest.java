package ai.magichour.helpcenter.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.magichour.helpcenter.accounts.Customer;
import ai.magichour.helpcenter.outbox.Parcel;
import ai.magichour.helpcenter.outbox.mail.Letter;
import ai.magichour.helpcenter.platform.Platform;
import ai.magichour.helpcenter.tickets.Asking;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Everything that a customer reads, in German: because their browser asks for it, or because they chose it. */
@QuarkusTest
class GermanTest {

    private static final String AUSTRIAN = "de-AT,de;q=0.9,en;q=0.5";
    /** Words that hardly any English sentence does without, and no German one has. */
    private static final Pattern ENGLISH =
            Pattern.compile("(?i)\\b(the|your|you|and|with|this|that|is|are|of|have|has|from|what|when|yet|it|not)\\b");

    private final Asking ada = Asking.overdue();

    GermanTest() {
        ada.visitor.reading(AUSTRIAN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/projects",
                "/projects?show=attention",
                "/projects?show=failed",
                "/projects?show=completed",
                "/projects?show=progress",
                "/projects?q=nirgends",
                "/projects/{project}",
                "/projects/{project}/checklist",
                "/projects/cnowhere0000000000000000a",
                "/credits",
                "/credits?after=1",
                "/me",
                "/me?done=language",
                "/me/deletion",
                "/tickets",
                "/tickets?show=closed",
                "/tickets/new",
                "/tickets/new?find=nirgends",
                "/tickets/new?about=none",
                "/tickets/new?project={project}",
                "/tickets/new?draft=00000000-0000-0000-0000-000000000000",
                "/articles",
                "/articles?q=nirgends",
                "/articles/failed-or-completed"
            })
    void a_page_is_german_from_end_to_end(String path) {
        isGerman(ada.visitor.get(path.replace("{project}", ada.project)));
    }

    @Test
    void a_project_that_completed_one_on_its_way_and_one_that_only_the_ledger_names_are_german() {
        for (var other : List.of(Asking.completed(), Asking.pending())) {
            other.visitor.reading("de");
            isGerman(other.visitor.get("/projects/" + other.project));
            isGerman(other.visitor.get("/projects/" + other.project + "/checklist"));
            isGerman(other.visitor.get("/tickets/new?project=" + other.project));
        }
        var named = Platform.projectId();
        ada.platform.charge(named, 5).tell();
        isGerman(ada.visitor.get("/projects/" + named));
    }

    @Test
    void from_the_form_to_the_thread_everything_is_german() {
        var number = ada.ticket("Ein Video");
        isGerman(ada.visitor.get("/tickets/" + number + "/confirmation"));
        isGerman(ada.visitor.get("/tickets/" + number));
        isGerman(ada.visitor.get("/tickets"));
        var page = ada.visitor.get("/tickets/" + number).text();
        assertTrue(page.contains("Fehlgeschlagen"), page);
        isGerman(ada.visitor.post("/tickets/" + number + "/replies", Map.of("text", " ")));
        ada.visitor.post("/tickets/" + number + "/resolution", Map.of("solved", "yes"));
        isGerman(ada.visitor.get("/tickets/" + number + "?said=solved"));
    }

    @Test
    void a_form_that_is_refused_is_so_in_german() {
        var fields = ada.form("/tickets/new?project=" + ada.project + "&write=yes", Map.of());
        var answer = ada.visitor.post("/tickets/check", fields);
        assertEquals(422, answer.status());
        isGerman(answer);
        var language = ada.visitor.post("/me/language", Map.of("language", "tlh"));
        assertEquals(422, language.status());
        isGerman(language);
    }

    @Test
    void what_support_reads_stays_english_and_so_do_the_facts_that_were_kept_for_it() {
        var number = ada.ticket("Ein Video");
        var kim = Visitor.signedIn(Visitor.named("kim"), "support").reading("de");
        var page = kim.get("/desk/tickets/" + number).page();
        assertEquals("en", page.selectFirst("html").attr("lang"));
        var sees = page.select("section[aria-labelledby=sees-title]").text();
        assertTrue(sees.contains("What the customer sees") && sees.contains("Failed"), sees);
        assertFalse(sees.contains("Fehlgeschlagen"), sees);
        assertEquals("de", kim.get("/projects").page().selectFirst("html").attr("lang"));
    }

    @Test
    void a_letter_is_in_the_language_of_whom_it_is_for_whoever_causes_it() {
        var number = ada.ticket("Ein Video");
        var received = letters(number).get(0);
        assertTrue(received.subject().equals("Ihre Nachricht ist da (" + number + ")"), received.subject());
        var html = Jsoup.parse(received.html());
        assertEquals("de", html.selectFirst("html").attr("lang"));
        hasNoEnglish(html);
        hasNoEnglish(Jsoup.parse(received.text().replaceAll("https?:\\S+", "")));

        var kim = Visitor.signedIn(Visitor.named("kim"), "support");
        var page = kim.get("/desk/tickets/" + number).page();
        var form = page.selectFirst("form[action$=/replies]");
        kim.post(
                "/desk/tickets/" + number + "/replies",
                Map.of(
                        "draft",
                        form.select("[name=draft]").val(),
                        "seen",
                        form.select("[name=seen]").val(),
                        "text",
                        "Schon gesehen."));
        var answered = letters(number).get(1);
        assertTrue(answered.subject().startsWith("Eine Antwort"), answered.subject());
        assertEquals("de", Jsoup.parse(answered.html()).selectFirst("html").attr("lang"));
        hasNoEnglish(Jsoup.parse(answered.html()));
    }

    @Test
    void what_is_chosen_on_the_page_about_oneself_counts_more_than_the_browser() {
        var answer = ada.visitor.post("/me/language", Map.of("language", "en"));
        assertEquals(Visitor.SITE + "/me?done=language", answer.location());
        var english = ada.visitor.get("/me?done=language").page();
        assertEquals("Your account", english.select("h1").text());
        assertEquals("en", english.select("#language option[selected]").val());
        assertEquals("en", customer().language().toLanguageTag());

        ada.visitor.reading("en-GB").post("/me/language", Map.of("language", "de"));
        isGerman(ada.visitor.get("/projects"));
        assertEquals("de", customer().language().toLanguageTag());

        ada.visitor.post("/me/language", Map.of("language", ""));
        assertEquals(
                "Your projects",
                ada.visitor.get("/projects").page().select("h1").text());
    }

    @Test
    void an_open_page_goes_on_in_german() throws Exception {
        ada.visitor.post("/me/language", Map.of("language", "de"));
        try (var page = Watching.at("/projects/" + ada.project + "/live", ada.visitor)) {
            page.until("data-refund=\"OVERDUE\"");
            ada.platform.refund(ada.project, 95).tell();
            var parts = page.until("data-refund=\"RETURNED\"");
            assertTrue(parts.contains("Zurückgegeben") && parts.contains("Stand: "), parts);
        }
    }

    @Test
    void numbers_and_dates_are_written_as_germans_write_them() {
        ada.platform.grant(12_000).tell();
        var text = ada.visitor.get("/credits").page().select("#balance").text();
        assertTrue(text.contains("12.305 Credits"), text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "*", "x;;q", "en;q=abc", "de;q=0", " ", "-"})
    void a_browser_that_asks_for_nothing_that_we_have_is_answered_in_english(String asked) {
        var page = Visitor.stranger().reading(asked).get("/").page();
        assertEquals("en", page.selectFirst("html").attr("lang"), asked);
        assertEquals("Did it fail, and where are my credits?", page.select("h1").text());
    }

    @Test
    void a_stranger_and_who_is_refused_at_the_door_read_german_too() {
        var stranger = Visitor.stranger().reading("de");
        isGerman(stranger.get("/"));
        isGerman(stranger.get("/articles"));
        var refused = stranger.get("/projects//x");
        assertEquals(400, refused.status());
        assertEquals("de", refused.header("Content-Language"));
        hasNoEnglish(refused.page());
    }

    private void isGerman(Visitor.Answer answer) {
        var page = answer.page();
        assertEquals("de", page.selectFirst("html").attr("lang"));
        assertEquals("de", answer.header("Content-Language"));
        assertTrue(answer.response().headers().allValues("Vary").stream().anyMatch(v -> v.contains("Accept-Language")));
        hasNoEnglish(page);
    }

    /** But for what is marked as English, and what the platform and people themselves said. */
    private void hasNoEnglish(Document page) {
        var title = page.select("h1[lang=en]").isEmpty() ? page.title() : "";
        page.select("[lang=en], code, select#zone").remove();
        var attributes = page.select("[aria-label], [alt], [placeholder]").stream()
                .map(each -> each.attr("aria-label") + " " + each.attr("alt") + " " + each.attr("placeholder"))
                .toList();
        var text = (title + " " + page.body().text() + " " + attributes).replaceAll("Auf Englisch[^„]*„[^“]*“", "");
        assertEquals(
                List.of(),
                ENGLISH.matcher(text).results().map(MatchResult::group).toList(),
                text);
    }

    private Customer customer() {
        return QuarkusTransaction.requiringNew().call(() -> Customer.find("dev", ada.name));
    }

    private static List<Letter> letters(String number) {
        return QuarkusTransaction.requiringNew()
                .call(() -> Parcel.<Parcel>list("topic = 'mail' and key = ?1 order by id", number).stream()
                        .map(parcel -> parcel.payload(Letter.class))
                        .toList());
    }
}
