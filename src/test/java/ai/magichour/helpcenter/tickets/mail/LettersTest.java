package ai.magichour.helpcenter.tickets.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ai.magichour.helpcenter.outbox.Parcel;
import ai.magichour.helpcenter.outbox.mail.Letter;
import ai.magichour.helpcenter.tickets.Asking;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** What a letter about a ticket says in its two forms. */
@QuarkusTest
class LettersTest {

    private static final String TYPED = "I expected a song.\nNot <b>half</b> of one & a bit.";

    @Test
    void a_letter_reads_well_as_text_and_says_the_same_as_html() {
        var number = Asking.overdue().ticket(TYPED);
        var letter = letter(number);
        var lines = letter.text().replaceFirst("answers by .*?\\. This", "answers by …. This");
        assertEquals("""
                We have your message

                Support sees the facts of your case beside it and answers by …. This is what you wrote:

                I expected a song.
                Not <b>half</b> of one & a bit.

                Open ticket %1$s: http://localhost:8081/tickets/%1$s

                --\s
                You get this letter because of your ticket %1$s.
                """.formatted(number), lines);
        var html = Jsoup.parse(letter.html());
        assertEquals("We have your message", html.select("h1").text());
        assertEquals(TYPED, html.select("blockquote").first().wholeText());
        assertEquals(
                "http://localhost:8081/tickets/" + number, html.select("main a").attr("href"));
    }

    private static Letter letter(String number) {
        return QuarkusTransaction.requiringNew()
                .call(() -> Parcel.<Parcel>find("topic = 'mail' and key = ?1", number)
                        .singleResult()
                        .payload(Letter.class));
    }
}
