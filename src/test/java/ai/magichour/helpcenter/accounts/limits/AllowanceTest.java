package ai.magichour.helpcenter.accounts.limits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AllowanceTest {

    @Test
    void a_limit_is_a_number_in_a_time() {
        assertEquals(new Allowance(10, Duration.ofHours(1)), Allowance.of("10/1h"));
        assertEquals(new Allowance(5, Duration.ofHours(24)), Allowance.of(" 5/24h "));
        assertEquals(new Allowance(3, Duration.ofSeconds(90)), Allowance.of("3/90"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "10", "0/1h", "-1/1h", "1/", "/1h", "1/one hour", "many/1h"})
    void anything_else_stops_the_start(String text) {
        assertThrows(IllegalArgumentException.class, () -> Allowance.of(text));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 7, 13, 600, 999_999})
    void all_of_them_fit_into_their_time(int most) {
        var allowance = Allowance.of(most + "/1h");
        assertTrue(allowance.microsForOne() * most <= Duration.ofHours(1).toNanos() / 1_000);
        assertTrue(allowance.microsForOne() > 0);
    }
}
