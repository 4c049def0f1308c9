package ai.magichour.helpcenter.outbox.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which of a mail server's refusals are final. */
class AnswerTest {

    @ParameterizedTest
    @CsvSource({
        // no such mailbox, no mail for this domain, full for good, too long or not wanted
        "550, 5.1.1, RCPT, true",
        "550, '', RCPT, true",
        "553, 5.1.3, RCPT, true",
        "556, 5.1.10, RCPT, true",
        "552, 5.2.2, RCPT, true",
        "552, 5.3.4, the letter, true",
        "554, 5.6.0, the letter, true",
        // by policy: we may not relay, our signature is wrong, we should log in first
        "554, 5.7.1, RCPT, false",
        "550, 5.7.26, the letter, false",
        "530, '', RCPT, false",
        "503, '', RCPT, false",
        // it is us whom it doesn't want
        "550, 5.1.8, MAIL, false",
        "554, '', DATA, false",
        "535, 5.7.8, AUTH, false",
        // not now
        "450, 4.2.1, RCPT, false",
        "421, '', the letter, false",
        "452, 4.5.3, RCPT, false"
    })
    void only_a_refusal_of_the_reader_or_the_letter_is_final(
            int code, String enhanced, String command, boolean isFinal) {
        assertEquals(isFinal, new Answer(code, enhanced, command).isFinal());
    }
}
