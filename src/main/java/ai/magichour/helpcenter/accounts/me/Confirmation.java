package ai.magichour.helpcenter.accounts.me;

import ai.magichour.helpcenter.accounts.Customer;
import ai.magichour.helpcenter.accounts.Slices;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/**
 * An address that a customer typed, until they open the link that was mailed there. Of the link's token only a hash is
 * kept here. A newer one ends those before it, so that the last address typed is the one that counts.
 */
@Entity
@Table(name = "address_confirmation")
@IdClass(Confirmation.Place.class)
public class Confirmation extends PanacheEntityBase {

    static final Duration VALID = Duration.ofHours(24);

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int TOKEN_BYTES = 32;

    record Place(UUID customerId, String tokenHash) implements Serializable {}

    @Id
    public UUID customerId;

    @Id
    public String tokenHash;

    public String address;
    public Instant askedAt;
    public Instant until;
    public Instant confirmedAt;

    /** Begins to wait for this address. Returns the token, which is nowhere else from then on. */
    static String ask(UUID customer, String address, Instant now) {
        end(customer, now);
        var bytes = new byte[TOKEN_BYTES];
        RANDOM.nextBytes(bytes);
        var token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        var asked = new Confirmation();
        asked.customerId = customer;
        asked.tokenHash = hash(token);
        asked.address = address;
        asked.askedAt = now;
        asked.until = now.plus(VALID);
        asked.persist();
        return token;
    }

    /** Whatever waits doesn't any more. */
    static void end(UUID customer, Instant now) {
        update("until = ?2 where customerId = ?1 and until > ?2 and confirmedAt is null", customer, now);
    }

    /** The viewer's own of this token, or null: another's and none look alike. */
    static Confirmation of(UUID viewer, String token) {
        return findById(new Place(viewer, hash(token)));
    }

    /** The same, held until the end of the transaction, so that it is used once. */
    static Confirmation held(UUID viewer, String token) {
        return findById(new Place(viewer, hash(token)), LockModeType.PESSIMISTIC_WRITE);
    }

    /** The one that the viewer hasn't confirmed and still can, or null. */
    static Confirmation waiting(UUID viewer, Instant now) {
        return find("customerId = ?1 and until > ?2 and confirmedAt is null order by askedAt desc", viewer, now)
                .firstResult();
    }

    /** The slice of the viewer's own that follows {@code last}. */
    static List<Confirmation> after(UUID viewer, Confirmation last) {
        return Confirmation.<Confirmation>find(
                        "customerId = ?1 and tokenHash > ?2 order by tokenHash",
                        viewer,
                        last == null ? "" : last.tokenHash)
                .range(0, Slices.SIZE - 1)
                .list();
    }

    boolean isOpen(Instant now) {
        return confirmedAt == null && now.isBefore(until);
    }

    /** Has mail go there from now on. */
    void confirm(Customer customer, Instant now) {
        confirmedAt = now;
        customer.ownMail = address;
    }

    private static String hash(String token) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
