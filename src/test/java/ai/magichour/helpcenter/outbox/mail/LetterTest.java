package ai.magichour.helpcenter.outbox.mail;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.magichour.helpcenter.outbox.Parcel;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What may be in a letter, and on its envelope. */
class LetterTest {

    private static final List<String> HOSTILE = List.of(
            "Your ticket\r\nBcc: eve@example.com",
            "Your ticket\nBcc: eve@example.com\n\nand a body",
            "Your ticket\rBcc: eve@example.com",
            "Your ticket\u2028Bcc: eve@example.com",
            "Your ticket\u0085Bcc: eve@example.com",
            "Your ticket\0\u001b\u202ebcc",
            "Your ticket" + " a long one".repeat(100),
            "Your ticket \ud83c\udfac \ud83c");

    @Test
    void failure_10_nothing_in_a_letter_becomes_a_header_of_its_own() throws Exception {
        for (var text : HOSTILE) {
            var mail = sent(new Letter("ada@example.com", text, text, text, text, UUID.randomUUID()));
            assertEquals(
                    List.of(
                            "Auto-Submitted",
                            "Content-Type",
                            "Date",
                            "From",
                            "In-Reply-To",
                            "MIME-Version",
                            "Message-ID",
                            "References",
                            "Subject",
                            "To",
                            "X-Auto-Response-Suppress"),
                    Collections.list(mail.getAllHeaders()).stream()
                            .map(header -> header.getName())
                            .sorted()
                            .toList());
            assertEquals(1, mail.getAllRecipients().length);
            assertTrue(mail.getSubject().startsWith("Your ticket"), mail.getSubject());
            assertFalse(mail.getSubject().matches("(?s).*[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}].*"), mail.getSubject());
        }
    }

    @Test
    void a_subject_is_cut_between_characters() {
        assertEquals("Hello", letter(" Hello\n ", "").subject());
        var long_ = letter("\ud83c\udfac".repeat(200), "").subject();
        assertEquals(150, long_.codePointCount(0, long_.length()));
        assertEquals("\ud83c\udfac".repeat(149) + "…", long_);
    }

    @Test
    void a_text_keeps_its_lines_and_loses_what_no_database_or_reader_can_take() {
        assertEquals(
                "one\ntwo\n\n\tthree\nfour\n",
                letter("Hello", "\n one\r\ntwo\n\n \n\n\tthree\rfo\0u\u0007r\ud83c")
                        .text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ada",
                "@example.com",
                "ada@",
                "ada@example.com\r\nBcc: eve@example.com",
                "ada@example.com\n",
                "ada@example.com, eve@example.com",
                "ada@example.com;eve@example.com",
                "Ada <ada@example.com>",
                "<ada@example.com>",
                "\"a da\"@example.com",
                "ada eve@example.com",
                "ada@example.com>",
                "ada@exa mple.com",
                "ada@-example.com",
                "ada@[127.0.0.1]",
                "ada@example..com",
                "a..da@example.com",
                ".ada@example.com",
                "undisclosed:;",
                "ada\0@example.com"
            })
    void failure_11_a_letter_goes_to_one_plain_address_or_to_none(String text) {
        assertTrue(Sender.address(text).isEmpty(), text);
    }

    @ParameterizedTest
    @CsvSource({
        "ada@example.com, ada@example.com",
        "Ada.B+help@Mail.Example.com, Ada.B+help@Mail.Example.com",
        "o'brien@example.com, o'brien@example.com",
        "ada@bücher.example, ada@xn--bcher-kva.example"
    })
    void ordinary_addresses_are_kept_as_they_are(String text, String address) {
        assertEquals(address, Sender.address(text).orElseThrow().getAddress());
    }

    @Test
    void where_letters_come_from_must_be_an_address() {
        assertThrows(IllegalStateException.class, () -> sender(Map.of("from", "Help center")));
        assertThrows(IllegalStateException.class, () -> sender(Map.of("reply-to", "a@b, c@d")));
        assertThrows(IllegalStateException.class, () -> sender(Map.of("domain", "not a domain")));
        assertEquals("example.com", sender(Map.of()).domain());
    }

    @Test
    void letters_are_promised_only_where_they_would_arrive() {
        assertFalse(post().isConfigured());
        assertFalse(post("host", "mail.example.com").isConfigured());
        assertFalse(post("site", "https://help.example.com").isConfigured());
        assertTrue(post("site", "https://help.example.com", "mock", "true").isConfigured());
        var post = post("host", "mail.example.com", "site", "https://help.example.com/");
        assertTrue(post.isConfigured());
        assertTrue(post.reaches("ada@example.com"));
        assertFalse(post.reaches(null));
        assertFalse(post.reaches("ada"));
        assertEquals("https://help.example.com/tickets/HC-7F3K-22", post.link("/tickets/HC-7F3K-22"));
    }

    @Test
    void a_letter_is_the_same_however_often_it_is_written() throws Exception {
        var parcel = parcel(letter("Hello", "Hello"));
        var one = sent(parcel);
        var two = sent(parcel);
        for (var name : List.of("Message-ID", "Date", "References", "In-Reply-To", "Subject")) {
            assertArrayEquals(one.getHeader(name), two.getHeader(name));
        }
    }

    private static Letter letter(String subject, String text) {
        return new Letter("ada@example.com", subject, text, text, "HC-7F3K-22", null);
    }

    private static MimeMessage sent(Letter letter) throws Exception {
        return sent(parcel(letter));
    }

    /** As it arrives after it went over the wire. */
    private static MimeMessage sent(Parcel parcel) throws Exception {
        var letter = parcel.payload(Letter.class);
        var session = Session.getInstance(new Properties());
        var to = Sender.address(letter.to()).orElseThrow();
        var wire = new ByteArrayOutputStream();
        new Envelope(session, sender(Map.of()), to, parcel, letter).writeTo(wire);
        return new MimeMessage(session, new ByteArrayInputStream(wire.toByteArray()));
    }

    private static Parcel parcel(Letter letter) {
        var parcel = new Parcel();
        parcel.id = UUID.randomUUID();
        parcel.madeAt = Instant.parse("2026-05-03T14:02:00Z");
        parcel.payload = new ObjectMapper().valueToTree(letter);
        return parcel;
    }

    private static Sender sender(Map<String, String> settings) {
        return Sender.of(Desk.settings(settings));
    }

    private static Post post(String... settings) {
        var map = new HashMap<String, String>();
        for (var i = 0; i < settings.length; i += 2) {
            map.put(settings[i], settings[i + 1]);
        }
        return new Post(Desk.settings(map));
    }
}
