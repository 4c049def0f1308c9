package ai.magichour.helpcenter.accounts;

import ai.magichour.helpcenter.web.Languages;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/**
 * A person, known by (the provider's configured name, the provider's subject) and by nothing else; made at first sight,
 * by sign-in or by the feed. An e-mail address never makes or finds one.
 */
@Entity
@DynamicUpdate
public class Customer extends PanacheEntityBase {

    @Id
    public UUID id;

    public String issuer;
    public String subject;
    /** What the provider calls them; null for somebody who never signed in. */
    public String name;
    /** IANA name of their time zone, from the provider; null where it names none. */
    public String zone;
    /** The verified address claim of the last sign-in. */
    public String mail;
    /** An address they typed and confirmed. */
    public String ownMail;
    /** What they chose instead of what the provider and the browser say. */
    public String ownZone;

    public String ownLanguage;
    /** The language of their last browser, for mail. */
    public String browserLanguage;

    public Instant seenAt;
    public Instant createdAt;
    /** Since when nothing that the provider says of them is kept, because they asked for that. */
    public Instant forgottenAt;

    /** Where mail to them goes; empty: none is sent. */
    public Optional<String> mailAddress() {
        return Optional.ofNullable(mail == null ? ownMail : mail);
    }

    /** The language in which they are written to: their own choice, else that of their last browser, else English. */
    public Locale language() {
        return Languages.named(ownLanguage)
                .or(() -> Languages.named(browserLanguage))
                .orElse(Languages.FIRST);
    }

    /** What the provider said at the last sign-in that brought news. */
    Claims claims() {
        return new Claims(name, zone, mail);
    }

    void take(Claims said) {
        name = said.name();
        zone = said.zone();
        mail = said.mail();
    }

    /** Lets go of all that isn't their identity, and of what the provider says from now on. */
    public void forget(Instant now) {
        take(new Claims(null, null, null));
        ownMail = null;
        ownZone = null;
        ownLanguage = null;
        browserLanguage = null;
        forgottenAt = now;
    }

    public static Customer find(String issuer, String subject) {
        return Customer.<Customer>find("issuer = ?1 and subject = ?2", issuer, subject)
                .firstResult();
    }

    /** Holds a customer's row until the caller's transaction ends, so that what they do at once happens one after the other. */
    public static Customer held(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The ids of these subjects, made where they are new, in two statements however many there are. */
    public static Map<String, UUID> named(String issuer, Collection<String> subjects, Instant now) {
        var ordered = new TreeSet<>(subjects).toArray(String[]::new);
        var ids = new HashMap<String, UUID>(read(issuer, ordered));
        var unknown = new TreeSet<>(subjects);
        unknown.removeAll(ids.keySet());
        if (!unknown.isEmpty()) {
            getEntityManager()
                    .createNativeQuery("insert into customer (id, issuer, subject, created_at)"
                            + " select id, :issuer, subject, :now from unnest(:ids, :subjects) as n(id, subject)"
                            + " on conflict do nothing")
                    .setParameter("issuer", issuer)
                    .setParameter("now", now)
                    .setParameter("ids", unknown.stream().map(s -> newId()).toArray(UUID[]::new))
                    .setParameter("subjects", unknown.toArray(String[]::new))
                    .executeUpdate();
            ids.putAll(read(issuer, unknown.toArray(String[]::new)));
        }
        return ids;
    }

    private static Map<String, UUID> read(String issuer, String[] subjects) {
        var ids = new HashMap<String, UUID>();
        for (var row : getEntityManager()
                .createNativeQuery(
                        "select subject, id from customer where issuer = :issuer and subject = any(:subjects)",
                        Object[].class)
                .setParameter("issuer", issuer)
                .setParameter("subjects", subjects)
                .getResultList()) {
            var columns = (Object[]) row;
            ids.put((String) columns[0], (UUID) columns[1]);
        }
        return ids;
    }

    private static UUID newId() {
        return UuidVersion7Strategy.INSTANCE.generateUuid(null);
    }
}
