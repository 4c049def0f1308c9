package ai.magichour.helpcenter.outbox.mail;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** Which server takes our letters, and what is on the envelope. */
@ConfigMapping(prefix = "helpcenter.mail")
interface MailSettings {

    /** How the connection is kept from others' eyes. */
    enum Security {
        /** It begins in the clear and must change to TLS before anything is said. */
        STARTTLS,
        /** It is TLS from the start. */
        TLS,
        /** In the clear: for a server on the same machine. */
        NONE
    }

    Optional<String> host();

    @WithDefault("587")
    int port();

    @WithDefault("starttls")
    Security security();

    Optional<String> username();

    Optional<String> password();

    /** An address, with or without a name: {@code Help center <help@example.com>}. */
    String from();

    Optional<String> replyTo();

    /** What our Message-IDs end in; the sender's domain if unset. */
    Optional<String> domain();

    /** Where this help center is reached, for links in letters. */
    Optional<String> site();

    /** How long one letter's whole dialogue may take. */
    @WithDefault("25S")
    Duration timeout();

    /** Without a server, letters count as sent; the log says to which domain, and what about. */
    @WithDefault("false")
    boolean mock();
}
