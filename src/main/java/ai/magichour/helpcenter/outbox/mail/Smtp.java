package ai.magichour.helpcenter.outbox.mail;

import ai.magichour.helpcenter.outbox.mail.MailSettings.Security;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.util.Properties;
import java.util.concurrent.TimeUnit;

/**
 * One dialogue with the mail server for one letter, on the caller's thread and over within its time. When it failed, its
 * connection is closed: nothing that was given up here can still be sent behind our back.
 */
class Smtp {

    private static final int CONNECT_MILLIS = 5_000;

    private final MailSettings settings;

    private final String domain;

    Smtp(MailSettings settings, String domain) {
        this.settings = settings;
        this.domain = domain;
    }

    void send(Writing letter) throws Exception {
        try (var line = new Line()) {
            var session = Session.getInstance(properties(line));
            var envelope = letter.on(session);
            var hangUp = Infrastructure.getDefaultWorkerPool()
                    .schedule(line::close, settings.timeout().toMillis(), TimeUnit.MILLISECONDS);
            try {
                send(session.getTransport(), envelope);
            } catch (MessagingException failure) {
                throw Answer.meaning(failure);
            } finally {
                hangUp.cancel(false);
            }
        }
    }

    private void send(Transport transport, Envelope envelope) throws MessagingException {
        try {
            transport.connect(
                    settings.host().orElseThrow(),
                    settings.port(),
                    settings.username().orElse(null),
                    settings.password().orElse(null));
            transport.sendMessage(envelope, envelope.getAllRecipients());
        } finally {
            bye(transport);
        }
    }

    /** Whatever comes of it: the letter was taken or refused before. */
    private static void bye(Transport transport) {
        try {
            transport.close();
        } catch (MessagingException gone) {
            // so is the connection
        }
    }

    private Properties properties(Line line) {
        var millis = String.valueOf(settings.timeout().toMillis());
        var protocol = settings.security() == Security.TLS ? "smtps" : "smtp";
        var smtp = "mail." + protocol + ".";
        var properties = new Properties();
        properties.put("mail.transport.protocol", protocol);
        properties.put(smtp + "localhost", domain);
        properties.put(smtp + "socketFactory", line);
        properties.put(smtp + "socketFactory.fallback", "false");
        properties.put(smtp + "connectiontimeout", String.valueOf(CONNECT_MILLIS));
        properties.put(smtp + "timeout", millis);
        properties.put(smtp + "quitwait", "false");
        properties.put(smtp + "ssl.checkserveridentity", "true");
        properties.put(smtp + "starttls.required", String.valueOf(settings.security() == Security.STARTTLS));
        properties.put(smtp + "starttls.enable", String.valueOf(settings.security() == Security.STARTTLS));
        properties.put(smtp + "auth", String.valueOf(settings.username().isPresent()));
        return properties;
    }

    /** Writes a letter once there is a session to write it for. */
    interface Writing {
        Envelope on(Session session) throws MessagingException;
    }
}
