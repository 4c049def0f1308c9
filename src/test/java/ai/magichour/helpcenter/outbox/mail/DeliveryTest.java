package ai.magichour.helpcenter.outbox.mail;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.magichour.helpcenter.outbox.Parcel.State;
import ai.magichour.helpcenter.outbox.Round;
import ai.magichour.helpcenter.web.TestClock;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What arrives at a real mail server. */
@QuarkusTest
class DeliveryTest {

    private static final String TURKISH =
            "Kredileriniz geri geldi: 95 kredi, 14:04 Europe/Istanbul, ücretsiz ığüşöç İĞÜŞÖÇ";

    private final GreenMail server = new GreenMail(new ServerSetup[] {
        new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP),
        new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTPS)
    });

    @Inject
    Round round;

    @Inject
    TestClock clock;

    @BeforeEach
    void start() {
        server.start();
        server.setUser("helpcenter", Desk.PASSWORD);
    }

    @AfterEach
    void stop() {
        server.stop();
        clock.reset();
    }

    @Test
    void a_letter_arrives_in_both_forms_with_what_it_is_known_by() throws Exception {
        var desk = Desk.at(
                server.getSmtp().getPort(),
                "username",
                "helpcenter",
                "password",
                Desk.PASSWORD,
                "domain",
                "mail.example.com",
                "reply-to",
                "Support <support@example.com>");
        var before = UUID.randomUUID();
        var id = desk.put(
                new Letter(
                        "ada@example.com",
                        TURKISH,
                        "Grüße\n.\n.a dot\n" + "long ".repeat(500) + "end",
                        "<p>Grüße</p>",
                        "HC-7F3K-22",
                        before),
                clock.instant());
        round.with(desk);
        assertEquals(State.DONE, Desk.read(id).state());

        var mail = only();
        assertArrayEquals(new String[] {"<" + id + "@mail.example.com>"}, mail.getHeader("Message-ID"));
        assertEquals("<" + before + "@mail.example.com>", header(mail, "In-Reply-To"));
        assertEquals(
                "<thread.HC-7F3K-22@mail.example.com> <" + before + "@mail.example.com>",
                header(mail, "References").replaceAll("\\s+", " "));
        assertEquals("auto-generated", header(mail, "Auto-Submitted"));
        assertEquals("Help center <help@example.com>", header(mail, "From"));
        assertEquals("Support <support@example.com>", header(mail, "Reply-To"));
        assertEquals("ada@example.com", header(mail, "To"));
        assertEquals(TURKISH, mail.getSubject());
        assertEquals(
                clock.instant().getEpochSecond(), mail.getSentDate().toInstant().getEpochSecond(), 60);
        var parts = (MimeMultipart) mail.getContent();
        assertTrue(mail.getContentType().startsWith("multipart/alternative"));
        assertEquals(
                "Grüße\n.\n.a dot\n" + "long ".repeat(500) + "end",
                ((String) parts.getBodyPart(0).getContent())
                        .replace("\r\n", "\n")
                        .strip());
        assertEquals("<p>Grüße</p>", ((String) parts.getBodyPart(1).getContent()).strip());
    }

    @Test
    void the_first_letter_of_a_thread_refers_to_the_thread_and_one_that_stands_alone_to_nothing() throws Exception {
        var desk = Desk.at(server.getSmtp().getPort());
        desk.put(clock.instant());
        round.with(desk);
        assertEquals("<thread.HC-7F3K-22@example.com>", header(only(), "In-Reply-To"));
        assertEquals("<thread.HC-7F3K-22@example.com>", header(only(), "References"));
        server.purgeEmailFromAllMailboxes();
        desk.put(new Letter("ada@example.com", "Hello", "Hello", "<p>Hello</p>", null, null), clock.instant());
        round.with(desk);
        assertNull(header(only(), "References"));
        assertNull(header(only(), "In-Reply-To"));
    }

    @Test
    void a_server_that_nobody_vouches_for_gets_neither_letter_nor_password() {
        var desk = new Desk(Map.of(
                "host",
                "127.0.0.1",
                "port",
                "" + server.getSmtps().getPort(),
                "security",
                "tls",
                "username",
                "helpcenter",
                "password",
                Desk.PASSWORD));
        var id = desk.put(clock.instant());
        round.with(desk);
        assertEquals(State.WAITING, Desk.read(id).state());
        assertEquals(0, server.getReceivedMessages().length);
    }

    @Test
    void a_server_that_can_not_change_to_TLS_gets_neither_unless_it_was_allowed_to() {
        var desk = new Desk(
                Map.of("host", "127.0.0.1", "port", "" + server.getSmtp().getPort()));
        var id = desk.put(clock.instant());
        round.with(desk);
        assertEquals(State.WAITING, Desk.read(id).state());
        assertEquals(0, server.getReceivedMessages().length);
    }

    @Test
    void a_letter_waits_for_a_server_that_is_not_there() {
        var desk = Desk.at(server.getSmtp().getPort());
        server.stop();
        var id = desk.put(clock.instant());
        round.with(desk);
        assertEquals(State.WAITING, Desk.read(id).state());
        assertTrue(
                Desk.read(id).problem.startsWith("NotSent: the mail server can't be reached"), Desk.read(id).problem);
        clock.forward(Duration.ofMinutes(1));
        round.with(desk);
        assertEquals(2, Desk.read(id).tries);
    }

    private MimeMessage only() {
        var mails = server.getReceivedMessages();
        assertEquals(1, mails.length);
        return mails[0];
    }

    private static String header(MimeMessage mail, String name) throws Exception {
        return mail.getHeader(name, null);
    }
}
