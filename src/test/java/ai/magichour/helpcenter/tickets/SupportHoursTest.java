package ai.magichour.helpcenter.tickets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** By when an answer is promised. */
class SupportHoursTest {

    private static final Set<DayOfWeek> WEEK = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);

    /** 2026-05-04 is a Monday. */
    @ParameterizedTest(name = "written {0}: by {1}")
    @CsvSource({
        "2026-05-04T08:00:00Z, 2026-05-04T17:00:00Z",
        "2026-05-04T09:00:00Z, 2026-05-04T17:00:00Z",
        "2026-05-04T10:30:00Z, 2026-05-05T10:30:00Z",
        "2026-05-04T16:59:59Z, 2026-05-05T16:59:59Z",
        "2026-05-04T17:00:00Z, 2026-05-05T17:00:00Z",
        "2026-05-04T23:00:00Z, 2026-05-05T17:00:00Z",
        "2026-05-08T12:00:00Z, 2026-05-11T12:00:00Z",
        "2026-05-09T12:00:00Z, 2026-05-11T17:00:00Z",
        "2026-05-10T23:59:59Z, 2026-05-11T17:00:00Z"
    })
    void an_answer_takes_eight_hours_of_a_working_week(Instant written, Instant by) {
        assertEquals(by, hours("UTC", "09:00", "17:00", Duration.ofHours(8)).answerBy(written));
    }

    @Test
    void time_that_is_longer_than_a_day_goes_on_the_next_one() {
        assertEquals(
                Instant.parse("2026-05-06T13:00:00Z"),
                hours("UTC", "09:00", "17:00", Duration.ofHours(20)).answerBy(Instant.parse("2026-05-04T09:00:00Z")));
    }

    @Test
    void no_time_at_all_is_the_next_moment_that_is_worked() {
        assertEquals(
                Instant.parse("2026-05-11T09:00:00Z"),
                hours("UTC", "09:00", "17:00", Duration.ZERO).answerBy(Instant.parse("2026-05-09T09:00:00Z")));
    }

    @Test
    void a_day_on_which_the_clocks_change_is_worked_by_its_own_clock() {
        assertEquals(
                Instant.parse("2026-10-25T16:00:00Z"),
                new SupportHours(
                                EnumSet.of(DayOfWeek.SUNDAY),
                                LocalTime.of(1, 0),
                                LocalTime.of(17, 0),
                                ZoneId.of("Europe/Berlin"),
                                Duration.ofHours(17))
                        .answerBy(Instant.parse("2026-10-24T12:00:00Z")));
    }

    @Test
    void hours_in_which_nobody_works_are_refused() {
        assertThrows(IllegalArgumentException.class, () -> hours("UTC", "17:00", "09:00", Duration.ofHours(8)));
        assertThrows(IllegalArgumentException.class, () -> hours("UTC", "09:00", "09:00", Duration.ofHours(8)));
    }

    private static SupportHours hours(String zone, String from, String to, Duration within) {
        return new SupportHours(WEEK, LocalTime.parse(from), LocalTime.parse(to), ZoneId.of(zone), within);
    }
}
