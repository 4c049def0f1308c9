package ai.magichour.helpcenter.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ai.magichour.helpcenter.accounts.Account;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers and times as a reader in their own zone reads them. */
class FormatsTest {

    private static final Instant NOW = Instant.parse("2026-03-28T22:30:00Z");

    private final Formats utc = in(ZoneOffset.UTC);
    private final Formats berlin = in(ZoneId.of("Europe/Berlin"));
    private final Formats tokyo = in(ZoneId.of("Asia/Tokyo"));

    @Test
    void a_time_today_needs_no_date_and_always_names_its_zone() {
        var at = Instant.parse("2026-03-28T14:05:59Z");
        assertEquals("14:05 UTC", utc.moment(at));
        assertEquals("15:05 CET", berlin.moment(at));
        assertEquals("28 Mar, 23:05 JST", tokyo.moment(at));
    }

    @Test
    void today_is_the_readers_own_day() {
        var at = Instant.parse("2026-03-28T15:30:00Z");
        assertEquals("00:30 JST", tokyo.moment(at));
        assertEquals("15:30 UTC", utc.moment(at));
    }

    @Test
    void an_older_time_has_its_date_and_one_of_another_year_its_year() {
        assertEquals("3 Jan, 10:00 UTC", utc.moment(Instant.parse("2026-01-03T10:00:00Z")));
        assertEquals("31 Dec 2025, 23:59 UTC", utc.moment(Instant.parse("2025-12-31T23:59:00Z")));
        assertEquals("1 Jan, 00:59 CET", berlin.moment(Instant.parse("2025-12-31T23:59:00Z")));
    }

    @Test
    void a_time_in_summer_is_named_by_the_zone_it_is_in() {
        var summer = in(ZoneId.of("Europe/Berlin"), Instant.parse("2026-07-01T12:00:00Z"));
        assertEquals("12:30 CEST", summer.moment(Instant.parse("2026-07-01T10:30:00Z")));
        assertEquals("3 Jan, 11:00 CET", summer.moment(Instant.parse("2026-01-03T10:00:00Z")));
        assertEquals(
                "29 Mar, 04:00 CEST",
                in(ZoneId.of("Europe/Berlin"), Instant.parse("2026-03-30T00:00:00Z"))
                        .moment(Instant.parse("2026-03-29T02:00:00Z")));
    }

    @Test
    void a_zone_that_nobody_knows_reads_as_utc() {
        assertEquals(ZoneOffset.UTC, Account.zone(null));
        assertEquals(ZoneOffset.UTC, Account.zone("Mars/Olympus"));
        assertEquals(ZoneOffset.UTC, Account.zone("<b>"));
        assertEquals(ZoneId.of("Asia/Tokyo"), Account.zone("Asia/Tokyo"));
    }

    @ParameterizedTest
    @CsvSource({"95, +95", "-1240, '−1,240'", "0, +0", "1000000000000000, '+1,000,000,000,000,000'"})
    void an_amount_has_a_sign_and_groups(long amount, String words) {
        assertEquals(words, utc.signed(amount));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 1 second",
        "59, 59 seconds",
        "60, 1 minute",
        "61, 2 minutes",
        "3600, 1 hour",
        "3601, 2 hours",
        "172800, 2 days",
        "172801, 3 days"
    })
    void a_wait_is_rounded_up(long seconds, String words) {
        assertEquals(words, utc.duration(Duration.ofSeconds(seconds)));
    }

    private static Formats in(ZoneId zone) {
        return in(zone, NOW);
    }

    private static Formats in(ZoneId zone, Instant now) {
        return new Formats(zone, Locale.ENGLISH, now);
    }
}
