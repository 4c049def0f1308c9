package ai.magichour.helpcenter.outbox.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.magichour.helpcenter.accounts.me.Letters;
import ai.magichour.helpcenter.outbox.Parcel;
import ai.magichour.helpcenter.web.Formats;
import ai.magichour.helpcenter.web.Visitor;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ConfirmationLettersTest {

    private static final Instant NOW = Instant.parse("2026-05-03T12:00:00Z");
    private static final String PATH = "/me/address/aToken";

    @Inject
    Letters letters;

    private final UUID ada = UUID.randomUUID();
    private final Formats berlin = new Formats(ZoneId.of("Europe/Berlin"), Locale.ENGLISH, NOW);

    @Test
    void the_letter_says_who_asked_what_to_do_and_until_when() {
        var letter = sent();
        assertEquals("ada@example.com", letter.to());
        assertEquals("Confirm your mail address", letter.subject());
        assertTrue(letter.text().contains("\n" + Visitor.SITE + PATH + "\n"), letter.text());
        assertTrue(letter.text().contains("works once, until 4 May, 14:00 CEST."), letter.text());
        assertTrue(letter.text().startsWith("Confirm your mail address\n"), letter.text());
        assertFalse(letter.text().contains("{") || letter.text().contains("&"), letter.text());

        var page = Jsoup.parse(letter.html());
        assertEquals("Confirm your mail address", page.select("h1").text());
        assertEquals(Visitor.SITE + PATH, page.select("main a").attr("href"));
        for (var paragraph : page.select("main p")) {
            assertTrue(letter.text().contains(paragraph.text()), paragraph.text());
        }
    }

    @Test
    void failure_11_a_letter_to_somebody_who_may_not_know_us_holds_nothing_that_was_typed() {
        var letter = sent();
        assertFalse((letter.subject() + letter.text() + letter.html()).contains("ada"), letter.text());
    }

    @Test
    void what_is_taken_back_is_not_sent() {
        QuarkusTransaction.begin();
        letters.confirm(ada, "ada@example.com", PATH, NOW, berlin);
        QuarkusTransaction.rollback();
        assertEquals(List.of(), parcels());
    }

    private Letter sent() {
        QuarkusTransaction.requiringNew()
                .run(() -> letters.confirm(ada, "ada@example.com", PATH, NOW.plusSeconds(86_400), berlin));
        return parcels().get(0).payload(Letter.class);
    }

    private List<Parcel> parcels() {
        return QuarkusTransaction.requiringNew().call(() -> Parcel.list("key", "address " + ada));
    }
}
