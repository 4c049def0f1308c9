package ai.magichour.helpcenter.outbox.mail;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.Logger;

/** What whoever wants to write to somebody must know first: whether a letter would arrive, so that no page promises one. */
@ApplicationScoped
public class Post {

    private static final Logger LOG = Logger.getLogger(Post.class);

    private final MailSettings settings;

    Post(MailSettings settings) {
        this.settings = settings;
    }

    void look(@Observes StartupEvent start) {
        Sender.of(settings);
        if (!isConfigured()) {
            LOG.warn("No mail is sent, and pages say so: set HELPCENTER_MAIL_HOST and HELPCENTER_MAIL_SITE");
        }
    }

    /** Whether letters are sent at all. */
    public boolean isConfigured() {
        return settings.site().isPresent() && (settings.host().isPresent() || settings.mock());
    }

    /** Whether a letter can be sent to this address, which may be null. Whose address it is, is for the caller to know. */
    public boolean reaches(String address) {
        return isConfigured() && Sender.address(address).isPresent();
    }

    /** The address of one of our pages in a letter, from its path. */
    public String link(String path) {
        return settings.site().orElse("").replaceFirst("/+$", "") + path;
    }
}
