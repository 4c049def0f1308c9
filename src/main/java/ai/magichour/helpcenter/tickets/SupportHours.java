package ai.magichour.helpcenter.tickets;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * When support works, and within how much of that time an answer is promised.
 *
 * @param to not worked any more; after {@code from} on the same day
 */
public record SupportHours(Set<DayOfWeek> days, LocalTime from, LocalTime to, ZoneId zone, Duration within) {

    public SupportHours {
        if (days.isEmpty() || !from.isBefore(to) || within.isNegative()) {
            throw new IllegalArgumentException(
                    "helpcenter.support.days, .from, .to or .answer-within leave no time to work in.");
        }
    }

    /** By when an answer is promised to somebody who writes at {@code at}: working time is counted, other time isn't. */
    public Instant answerBy(Instant at) {
        var left = within;
        for (var day = at.atZone(zone).toLocalDate(); ; day = day.plusDays(1)) {
            if (!days.contains(day.getDayOfWeek())) {
                continue;
            }
            var opens = later(at(day, from), at);
            var worked = Duration.between(opens, at(day, to));
            if (!worked.isNegative() && left.compareTo(worked) <= 0) {
                return opens.plus(left);
            }
            left = worked.isNegative() ? left : left.minus(worked);
        }
    }

    private Instant at(LocalDate day, LocalTime time) {
        return ZonedDateTime.of(day, time, zone).toInstant();
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    /** The hours as configured. */
    static class Configured {

        @Produces
        @Singleton
        SupportHours hours(
                @ConfigProperty(name = "helpcenter.support.days") Set<DayOfWeek> days,
                @ConfigProperty(name = "helpcenter.support.from") LocalTime from,
                @ConfigProperty(name = "helpcenter.support.to") LocalTime to,
                @ConfigProperty(name = "helpcenter.support.zone") ZoneId zone,
                @ConfigProperty(name = "helpcenter.support.answer-within") Duration within) {
            return new SupportHours(EnumSet.copyOf(days), from, to, zone, within);
        }
    }
}
