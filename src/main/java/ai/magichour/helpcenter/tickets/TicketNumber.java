package ai.magichour.helpcenter.tickets;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What people call a ticket: HC-7F3K-22, six random letters of Crockford's base 32. It tells nothing of how many there
 * are, and reads the same whether an O or a 0, an I, an L or a 1 was heard.
 */
public final class TicketNumber {

    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Pattern SHAPE = Pattern.compile("HC[- ]?([0-9A-HJKMNP-TV-Z]{4})[- ]?([0-9A-HJKMNP-TV-Z]{2})");

    private TicketNumber() {}

    static String next() {
        var letters = new StringBuilder("HC-");
        for (var i = 0; i < 6; i++) {
            letters.append(i == 4 ? "-" : "").append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return letters.toString();
    }

    /** The number in {@code text} as it is kept; empty where there is none. */
    public static Optional<String> in(String text) {
        var upper = text.strip().toUpperCase(Locale.ROOT);
        if (!upper.startsWith("HC")) {
            return Optional.empty();
        }
        var letters = upper.substring(2).replace('O', '0').replace('I', '1').replace('L', '1');
        var shape = SHAPE.matcher("HC" + letters);
        return shape.matches() ? Optional.of("HC-" + shape.group(1) + "-" + shape.group(2)) : Optional.empty();
    }
}
