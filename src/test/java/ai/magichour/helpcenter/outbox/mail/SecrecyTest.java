package ai.magichour.helpcenter.outbox.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.magichour.helpcenter.outbox.Parcel.State;
import ai.magichour.helpcenter.outbox.Round;
import ai.magichour.helpcenter.outbox.mail.BrokenServer.Fault;
import ai.magichour.helpcenter.outbox.mail.BrokenServer.Step;
import ai.magichour.helpcenter.web.LogBook;
import ai.magichour.helpcenter.web.TestClock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;

/** What is said about letters where others read it. */
@QuarkusTest
class SecrecyTest {

    private static final String LOGIN =
            Base64.getEncoder().encodeToString(("\0helpcenter\0" + Desk.PASSWORD).getBytes(StandardCharsets.UTF_8));

    @Inject
    Round round;

    @Inject
    TestClock clock;

    @Test
    void failure_18_neither_letter_nor_address_nor_password_is_in_the_log_whatever_the_server_says() {
        try (var server = new BrokenServer();
                var log = LogBook.open()) {
            var desk = Desk.at(server.port(), "timeout", "PT0.2S", "username", "helpcenter", "password", Desk.PASSWORD);
            for (var step : Step.values()) {
                for (var fault : Fault.values()) {
                    if (step != Step.MIDDLE_OF_THE_LETTER || fault.isSilent()) {
                        server.breaks(step, fault);
                        var id = desk.put(clock.instant());
                        round.with(desk);
                        assertKeepsQuiet(String.valueOf(Desk.read(id).problem));
                    }
                }
            }
            assertTrue(log.text().contains("wasn't told, try 1"));
            assertKeepsQuiet(log.text());
        }
    }

    @Test
    void failure_18_nobody_can_turn_on_a_log_of_the_whole_dialogue() {
        var root = Logger.getLogger("");
        var before = root.getLevel();
        root.setLevel(Level.ALL);
        try {
            for (var name :
                    new String[] {"jakarta.mail", "org.eclipse.angus.mail.smtp", "org.eclipse.angus.mail.smtp.protocol"
                    }) {
                assertFalse(Logger.getLogger(name).isLoggable(Level.FINE), name);
            }
        } finally {
            root.setLevel(before);
        }
    }

    @Test
    void without_a_server_the_log_says_only_where_to_and_what_about() {
        var desk = new Desk(Map.of("mock", "true"));
        try (var log = LogBook.open()) {
            var id = desk.put(clock.instant());
            round.with(desk);
            assertEquals(State.DONE, Desk.read(id).state());
            assertTrue(log.text().contains("Mail to …@example.com: Your ticket HC-7F3K-22"), log.text());
            assertKeepsQuiet(log.text());
        }
    }

    @Test
    void where_no_server_is_configured_nothing_is_promised_and_nothing_waits() {
        var desk = new Desk(Map.of());
        var id = desk.put(clock.instant());
        round.with(desk);
        assertEquals(State.DEAD, Desk.read(id).state());
        assertEquals("Undeliverable: no mail server is configured", Desk.read(id).problem);
    }

    private static void assertKeepsQuiet(String text) {
        for (var secret : new String[] {Desk.TEXT, Desk.PASSWORD, LOGIN, "ada@"}) {
            assertFalse(text.contains(secret), () -> secret + " in " + text);
        }
    }
}
