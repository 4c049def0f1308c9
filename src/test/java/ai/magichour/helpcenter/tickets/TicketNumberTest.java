package ai.magichour.helpcenter.tickets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TicketNumberTest {

    @Test
    void a_number_has_one_shape_and_says_nothing_of_the_one_before() {
        var numbers = new HashSet<String>();
        for (var i = 0; i < 2_000; i++) {
            var number = TicketNumber.next();
            assertTrue(number.matches("HC-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{2}"), number);
            assertEquals(Optional.of(number), TicketNumber.in(number));
            numbers.add(number);
        }
        assertTrue(numbers.size() > 1_990);
    }

    @ParameterizedTest
    @ValueSource(strings = {"HC-7F3K-21", " hc-7f3k-21 ", "HC7F3K21", "hc 7f3k 21", "HC-7F3K-2I", "hc-7f3k-2l"})
    void a_number_is_found_however_it_was_typed(String typed) {
        assertEquals(Optional.of("HC-7F3K-21"), TicketNumber.in(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "HC", "HC-7F3K", "HC-7F3K-222", "XX-7F3K-22", "HC-7F3U-22", "HC-7F3K-22 and more"})
    void what_is_no_number_is_none(String typed) {
        assertEquals(Optional.empty(), TicketNumber.in(typed));
    }
}
