package ai.magichour.helpcenter.outbox.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.test.junit.QuarkusTest;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** What all letters look like, shown with one that has every hostile thing in it. */
@QuarkusTest
class LetterTemplateTest {

    private static final String HOSTILE = "<script>alert(1)</script><img src=x onerror=alert(1)> \"'&amp; </h1>{7*7}";

    @CheckedTemplate(basePath = "outbox", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {

        static native TemplateInstance specimen(String lang, String title, String said, String link);

        static native TemplateInstance specimenText(String title, String said, String link);
    }

    @Test
    void failure_05_whatever_is_said_in_a_letter_is_text() {
        var html = Templates.specimen(HOSTILE, HOSTILE, HOSTILE, HOSTILE).render();
        var page = Jsoup.parse(html);
        assertEquals(
                0, page.select("script, img, iframe, link, [onerror], [src]").size(), html);
        assertEquals(HOSTILE, page.selectFirst("blockquote").wholeText());
        assertEquals(HOSTILE, page.selectFirst("h1").wholeText());
        assertEquals(HOSTILE, page.title());
        assertEquals(HOSTILE, page.selectFirst("html").attr("lang"));
        assertEquals(HOSTILE, page.selectFirst("main a").attr("href"));
        assertEquals(1, page.select("h1").size());
        assertEquals(1, page.select("main").size());
    }

    @Test
    void a_letter_says_its_language_and_suits_dark_and_light() {
        var page = Jsoup.parse(Templates.specimen("tr", "Merhaba", "Selam", "https://help.example.com/")
                .render());
        assertEquals("tr", page.selectFirst("html").attr("lang"));
        assertEquals("light dark", page.selectFirst("meta[name=color-scheme]").attr("content"));
        assertFalse(page.selectFirst("style").data().contains("color:"), "colours are the reader's own");
        assertEquals("You wrote to us.", page.selectFirst("footer").text());
    }

    @Test
    void its_text_reads_well_by_itself() {
        assertEquals(
                """
                Your ticket & you

                You wrote:

                > She said "no" & <left>

                See your ticket: https://help.example.com/tickets/HC-7F3K-22

                --\s
                You wrote to us.
                """,
                text("Your ticket & you", "She said \"no\" & <left>", "https://help.example.com/tickets/HC-7F3K-22"));
    }

    private static String text(String title, String said, String link) {
        var text = Templates.specimenText(title, said, link).render();
        return new Letter("ada@example.com", title, text, "", null, null).text();
    }
}
