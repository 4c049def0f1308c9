package ai.magichour.helpcenter.desk.problems;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Made-up weeks of failures, looked at every five minutes of the last day. Each has a seed, so each is the same each time. */
class RiseTest {

    private static final Instant TODAY = Instant.parse("2026-11-20T00:00:00Z");

    private record Failure(Instant at, String customer) {}

    private final Random random = new Random(20);
    private final List<Failure> failures = new ArrayList<>();
    private Instant knownSince = TODAY.minus(Duration.ofDays(7));
    private int people;

    @Test
    void an_ordinary_week_proposes_nothing() {
        week(hour -> 3);
        assertEquals(List.of(), proposed());
    }

    @Test
    void a_rare_error_that_stays_rare_proposes_nothing() {
        week(hour -> 0.1);
        assertEquals(List.of(), proposed());
    }

    @Test
    void a_morning_after_a_quiet_night_is_usual() {
        week(hour -> hour < 7 ? 0.1 : 12);
        assertEquals(List.of(), proposed());
    }

    @Test
    void a_burst_in_a_quiet_night_is_not() {
        week(hour -> hour < 7 ? 0.1 : 12);
        burst(at(3, 0), Duration.ofMinutes(20), 9);
        var proposed = proposed();
        assertTrue(!proposed.isEmpty() && proposed.get(0).isBefore(at(3, 20)), proposed.toString());
    }

    @Test
    void a_burst_by_day_must_be_as_much_larger_as_the_day_is_busier() {
        week(hour -> hour < 7 ? 0.1 : 12);
        burst(at(15, 0), Duration.ofMinutes(20), 9);
        assertEquals(List.of(), proposed());
        burst(at(16, 0), Duration.ofMinutes(20), 60);
        var proposed = proposed();
        assertTrue(!proposed.isEmpty() && proposed.get(0).isBefore(at(16, 25)), proposed.toString());
    }

    @Test
    void slow_growth_is_no_problem_that_came_up_today() {
        for (var day = 0; day <= 7; day++) {
            var growth = Math.pow(1.25, day);
            day(7 - day, hour -> 2 * growth);
        }
        assertEquals(List.of(), proposed());
    }

    @Test
    void one_person_who_tries_again_and_again_is_no_wave() {
        week(hour -> 0.2);
        for (var minute = 0; minute < 25; minute++) {
            failures.add(new Failure(at(11, minute), "loud"));
        }
        assertEquals(List.of(), proposed());
        failures.add(new Failure(at(11, 5), "another"));
        failures.add(new Failure(at(11, 6), "a third"));
        // three people now, and of the loud one only three count: five in all
        assertFalse(proposed().isEmpty());
        failures.removeIf(failure -> failure.customer.equals("a third"));
        failures.add(new Failure(at(11, 7), "another"));
        assertEquals(List.of(), proposed());
    }

    @Test
    void a_bad_day_last_week_does_not_hide_the_next_one() {
        week(hour -> 1);
        burst(at(9, 0).minus(Duration.ofDays(3)), Duration.ofHours(2), 200);
        burst(at(9, 0), Duration.ofMinutes(30), 40);
        assertFalse(proposed().isEmpty());
    }

    @Test
    void a_problem_at_the_turn_of_the_day_is_found_too() {
        week(hour -> 1);
        burst(at(0, 0).minus(Duration.ofMinutes(15)), Duration.ofMinutes(25), 30);
        assertFalse(proposed().isEmpty());
    }

    @Test
    void a_new_tool_without_a_usual_rate_needs_more_failures_of_more_people() {
        knownSince = null;
        burst(at(10, 0), Duration.ofMinutes(25), 9);
        assertEquals(List.of(), proposed());
        burst(at(10, 0), Duration.ofMinutes(25), 1);
        assertFalse(proposed().isEmpty());
    }

    @Test
    void a_tool_that_is_known_for_three_days_is_compared_with_those_three() {
        knownSince = TODAY.minus(Duration.ofDays(3));
        for (var ago = 0; ago <= 3; ago++) {
            day(ago, hour -> 8);
        }
        assertEquals(List.of(), proposed());
    }

    @Test
    void chance_alone_proposes_nothing_on_sixty_ordinary_days() {
        var days = 0;
        for (var seed = 0; seed < 60; seed++) {
            var other = new RiseTest();
            other.random.setSeed(seed);
            var rate = new double[] {0.05, 0.3, 1, 4, 15}[seed % 5];
            other.week(hour -> rate);
            days += other.proposed().isEmpty() ? 0 : 1;
        }
        assertEquals(0, days);
    }

    @Test
    void the_rule_is_the_largest_of_its_bounds() {
        assertTrue(new Rise(5, 3, 0, false).isUnusual());
        assertFalse(new Rise(4, 3, 0, false).isUnusual());
        assertFalse(new Rise(5, 2, 0, false).isUnusual());
        assertFalse(new Rise(8, 8, 2, false).isUnusual());
        assertTrue(new Rise(9, 8, 2, false).isUnusual());
        assertFalse(new Rise(39, 8, 10, false).isUnusual());
        assertTrue(new Rise(40, 8, 10, false).isUnusual());
        assertFalse(new Rise(9, 9, 0, true).isUnusual());
        assertFalse(new Rise(10, 4, 0, true).isUnusual());
        assertTrue(new Rise(10, 5, 0, true).isUnusual());
    }

    private interface Rate {
        /** Failures in half an hour. */
        double at(int hour);
    }

    private void week(Rate rate) {
        for (var ago = 0; ago <= 7; ago++) {
            day(ago, rate);
        }
    }

    /** Chance spreads them: each minute brings one with the same small probability, mostly of somebody else. */
    private void day(int ago, Rate rate) {
        for (var minute = 0; minute < 1_440; minute++) {
            for (var part = 0; part < 10; part++) {
                if (random.nextDouble() < rate.at(minute / 60) / 300) {
                    failures.add(new Failure(
                            TODAY.minus(Duration.ofDays(ago)).plus(Duration.ofMinutes(minute)), somebody()));
                }
            }
        }
    }

    private void burst(Instant from, Duration length, int count) {
        for (var i = 0; i < count; i++) {
            failures.add(new Failure(from.plus(length.multipliedBy(i).dividedBy(count)), somebody()));
        }
    }

    private String somebody() {
        return random.nextInt(10) == 0 ? "regular" : "somebody-" + people++;
    }

    /** The moments of today at which it would be proposed. */
    private List<Instant> proposed() {
        var slots = new TreeMap<Instant, Integer>();
        var bySlot = new HashMap<Instant, HashMap<String, Integer>>();
        failures.forEach(each -> bySlot.computeIfAbsent(Figures.slotOf(each.at), s -> new HashMap<>())
                .merge(each.customer, 1, Integer::sum));
        bySlot.forEach((slot, people) -> slots.put(slot, capped(people)));
        var proposed = new ArrayList<Instant>();
        for (var minute = 5; minute <= 1_440; minute += 5) {
            var now = TODAY.plus(Duration.ofMinutes(minute));
            var lately = new HashMap<String, Integer>();
            failures.stream()
                    .filter(each -> each.at.isAfter(now.minus(Rise.SPAN)) && !each.at.isAfter(now))
                    .forEach(each -> lately.merge(each.customer, 1, Integer::sum));
            var before = new TreeMap<>(slots.headMap(now, false));
            if (Rise.of(capped(lately), lately.size(), before, knownSince, now).isUnusual()) {
                proposed.add(now);
            }
        }
        return proposed;
    }

    private static int capped(HashMap<String, Integer> people) {
        return people.values().stream()
                .mapToInt(count -> Math.min(count, Rise.MOST_OF_ONE))
                .sum();
    }

    private static Instant at(int hour, int minute) {
        return TODAY.plus(Duration.ofHours(hour)).plus(Duration.ofMinutes(minute));
    }
}
