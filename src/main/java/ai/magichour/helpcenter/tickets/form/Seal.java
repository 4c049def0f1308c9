package ai.magichour.helpcenter.tickets.form;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Says whose form a form is, so that what was typed into it is kept for that person though their session ended before
 * it arrived. It gives no right to anything else. Every node has the same key, since it comes from the session cookie's.
 */
@Named("seal")
@Singleton
public class Seal {

    private final SecretKeySpec key;

    @Inject
    Seal(@ConfigProperty(name = "quarkus.oidc.token-state-manager.encryption-secret") Optional<String> secret) {
        key = new SecretKeySpec(
                ("form seal " + secret.orElseGet(() -> UUID.randomUUID().toString())).getBytes(StandardCharsets.UTF_8),
                "HmacSHA256");
    }

    /** What a form of this customer's carries. */
    public String of(UUID customer, UUID draft) {
        return customer + "." + mac(customer + "." + draft);
    }

    /** Whose form it is; empty where the seal isn't ours or belongs to another draft. */
    public Optional<UUID> owner(String seal, UUID draft) {
        if (seal == null || draft == null || seal.length() > 200) {
            return Optional.empty();
        }
        var dot = seal.indexOf('.');
        var customer = id(dot < 0 ? "" : seal.substring(0, dot));
        return customer.filter(id -> MessageDigest.isEqual(
                of(id, draft).getBytes(StandardCharsets.UTF_8), seal.getBytes(StandardCharsets.UTF_8)));
    }

    /** An id as we write it; empty for anything else. */
    public static Optional<UUID> id(String text) {
        try {
            return text == null || text.length() != 36
                    ? Optional.empty()
                    : Optional.of(UUID.fromString(text))
                            .filter(id -> id.toString().equals(text));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    private String mac(String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
