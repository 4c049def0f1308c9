package ai.magichour.helpcenter.platform;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The platform's signature over {@code {timestamp}.{raw body}}: hex HMAC-SHA256 with one of the shared secrets, several
 * of which may be in force while they are exchanged. Compared in constant time, and worth nothing after 300 seconds.
 */
public final class Signature {

    private static final Duration TOLERANCE = Duration.ofSeconds(300);
    private static final int HEX_LENGTH = 64;

    private Signature() {}

    /** Whether {@code signature} over {@code timestamp} (Unix seconds) and {@code body} is by any of {@code secrets}. */
    public static boolean isGood(
            Collection<String> secrets, String timestamp, String signature, byte[] body, Instant now) {
        if (timestamp == null || signature == null || signature.length() != HEX_LENGTH || !isRecent(timestamp, now)) {
            return false;
        }
        byte[] given;
        try {
            given = HexFormat.of().parseHex(signature);
        } catch (IllegalArgumentException noHex) {
            return false;
        }
        var good = false;
        for (var secret : secrets) {
            good |= MessageDigest.isEqual(given, of(secret, timestamp, body));
        }
        return good;
    }

    /** The bytes of the signature, for whoever sends. */
    public static byte[] of(String secret, String timestamp, byte[] body) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            mac.update((timestamp + ".").getBytes(StandardCharsets.UTF_8));
            return mac.doFinal(body);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static boolean isRecent(String timestamp, Instant now) {
        try {
            var apart = Math.subtractExact(Long.parseLong(timestamp), now.getEpochSecond());
            return Math.abs(apart) <= TOLERANCE.toSeconds();
        } catch (ArithmeticException | NumberFormatException noTime) {
            return false;
        }
    }
}
