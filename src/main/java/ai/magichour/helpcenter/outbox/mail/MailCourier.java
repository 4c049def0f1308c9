package ai.magichour.helpcenter.outbox.mail;

import ai.magichour.helpcenter.outbox.Courier;
import ai.magichour.helpcenter.outbox.Parcel;
import ai.magichour.helpcenter.outbox.Undeliverable;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.jboss.logging.Logger;

/** Takes letters to the mail server. */
@ApplicationScoped
class MailCourier implements Courier {

    private static final Logger LOG = Logger.getLogger(MailCourier.class);

    private final MailSettings settings;
    private final Sender sender;
    private final Smtp smtp;

    MailCourier(MailSettings settings) {
        this.settings = settings;
        sender = Sender.of(settings);
        smtp = new Smtp(settings, sender.domain());
    }

    @Override
    public String topic() {
        return Letter.TOPIC;
    }

    @Override
    public Runnable deliver(Parcel parcel) throws Exception {
        var letter = parcel.payload(Letter.class);
        var to = Sender.address(letter.to())
                .orElseThrow(() -> new Undeliverable("the address isn't one that a letter can be sent to"));
        if (settings.host().isPresent()) {
            smtp.send(session -> new Envelope(session, sender, to, parcel, letter));
        } else if (settings.mock()) {
            var address = to.getAddress();
            LOG.infof("Mail to …%s: %s", address.substring(address.indexOf('@')), letter.subject());
        } else {
            throw new Undeliverable("no mail server is configured");
        }
        return () -> {};
    }

    /** A server that was away is tried again soon after it came back. */
    @Override
    public Duration longestPause() {
        return Duration.ofMinutes(10);
    }
}
