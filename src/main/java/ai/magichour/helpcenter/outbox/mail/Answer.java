package ai.magichour.helpcenter.outbox.mail;

import ai.magichour.helpcenter.outbox.Undeliverable;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;

/**
 * A mail server's refusal: its code, and the command that it answered.
 *
 * <p>Final is only a refusal of the reader or of the letter itself. All else is about the server or about us, and somebody
 * may mend it: so are refusals by policy (x.7.x), which a sender without a right to relay or a wrong signature gets too.
 */
record Answer(int code, String enhanced, String command) {

    private static final Pattern ENHANCED = Pattern.compile("^\\d{3}[ -](\\d\\.\\d{1,3}\\.\\d{1,3})\\b");

    boolean isFinal() {
        var isPermanent = code >= 500 && code <= 599 && code != 503 && code != 530;
        var isAboutThisLetter = command.equals("RCPT") || command.equals("the letter");
        return isPermanent && isAboutThisLetter && !enhanced.matches("\\d\\.7\\..*");
    }

    @Override
    public String toString() {
        return "the mail server answered " + code + (enhanced.isEmpty() ? "" : " " + enhanced) + " to " + command;
    }

    /** What came of a dialogue that failed: an {@link Undeliverable} or a {@link NotSent}. */
    static Exception meaning(MessagingException failure) {
        for (Exception cause = failure; cause != null; cause = next(cause)) {
            if (cause instanceof SMTPAddressFailedException refused) {
                return of(refused.getReturnCode(), refused.getMessage(), "RCPT");
            }
            if (cause instanceof SMTPSendFailedException refused) {
                return of(refused.getReturnCode(), refused.getMessage(), command(refused.getCommand()));
            }
            if (cause instanceof AuthenticationFailedException) {
                return new NotSent("the mail server didn't accept our user name and password");
            }
            if (cause instanceof IOException) {
                return new NotSent("the mail server can't be reached or broke off: "
                        + cause.getClass().getSimpleName());
            }
        }
        return new NotSent("the mail server refused the connection or can't change to TLS");
    }

    private static Exception of(int code, String words, String command) {
        if (code <= 0) {
            return new NotSent("the mail server broke off at " + command);
        }
        var enhanced = ENHANCED.matcher(words == null ? "" : words);
        var answer = new Answer(code, enhanced.find() ? enhanced.group(1) : "", command);
        return answer.isFinal() ? new Undeliverable(answer.toString()) : new NotSent(answer.toString());
    }

    private static Exception next(Exception failure) {
        return failure instanceof MessagingException chained ? chained.getNextException() : null;
    }

    private static String command(String line) {
        return line.equals(".") ? "the letter" : line.split("[ :]", 2)[0].toUpperCase(Locale.ROOT);
    }
}
