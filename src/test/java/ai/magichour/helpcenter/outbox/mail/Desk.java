package ai.magichour.helpcenter.outbox.mail;

import ai.magichour.helpcenter.outbox.Parcel;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A courier with a topic of its own, so that only the test sends its letters, and the letters that it is given. */
class Desk extends MailCourier {

    static final String PASSWORD = "the-password-of-the-mail-server";
    static final String TEXT = "What only ada and support may read";

    private final String topic = "mail-" + UUID.randomUUID();

    Desk(Map<String, String> settings) {
        super(settings(settings));
    }

    /** To a server on this machine, without TLS. */
    static Desk at(int port, String... more) {
        var settings = new HashMap<>(Map.of("host", "127.0.0.1", "port", "" + port, "security", "none"));
        for (var i = 0; i < more.length; i += 2) {
            settings.put(more[i], more[i + 1]);
        }
        return new Desk(settings);
    }

    static MailSettings settings(Map<String, String> settings) {
        var builder = new SmallRyeConfigBuilder()
                .addDiscoveredConverters()
                .withMapping(MailSettings.class)
                .withDefaultValue("helpcenter.mail.from", "Help center <help@example.com>");
        settings.forEach((name, value) -> builder.withDefaultValue("helpcenter.mail." + name, value));
        return builder.build().getConfigMapping(MailSettings.class);
    }

    @Override
    public String topic() {
        return topic;
    }

    UUID put(Letter letter, Instant now) {
        return QuarkusTransaction.requiringNew()
                .call(() -> Parcel.put(topic, UUID.randomUUID().toString(), letter, now).id);
    }

    UUID put(Instant now) {
        return put(letter("ada@example.com"), now);
    }

    static Letter letter(String to) {
        return new Letter(to, "Your ticket HC-7F3K-22", TEXT, "<p>" + TEXT + "</p>", "HC-7F3K-22", null);
    }

    static Parcel read(UUID id) {
        return QuarkusTransaction.requiringNew()
                .call(() -> Parcel.of(List.of(id)).get(id));
    }
}
