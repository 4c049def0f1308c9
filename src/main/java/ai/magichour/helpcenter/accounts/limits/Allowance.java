package ai.magichour.helpcenter.accounts.limits;

import io.quarkus.runtime.configuration.DurationConverter;
import java.time.Duration;
import java.util.regex.Pattern;

/** So many at once, and as many again in each such time: "10/1h". Each becomes free by itself, not all at the end. */
public record Allowance(int most, Duration in) {

    private static final Pattern TEXT = Pattern.compile("([1-9]\\d{0,5})/(\\w+)");

    /** @throws IllegalArgumentException for anything that doesn't read like "10/1h" */
    public static Allowance of(String text) {
        var parts = TEXT.matcher(text.strip());
        if (!parts.matches()) {
            throw new IllegalArgumentException("A limit reads like 10/1h, not like " + text);
        }
        return new Allowance(Integer.parseInt(parts.group(1)), DurationConverter.parseDuration(parts.group(2)));
    }

    /** How long one takes to become free again, in what the database can count: rounded down, so that all fit in. */
    long microsForOne() {
        return in.toNanos() / 1_000 / most;
    }
}
