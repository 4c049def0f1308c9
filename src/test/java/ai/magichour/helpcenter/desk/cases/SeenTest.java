package ai.magichour.helpcenter.desk.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class SeenTest {

    @Test
    void it_comes_back_from_a_form_as_it_went_into_it() {
        var seen = new Seen(7, 2, Instant.parse("2026-11-25T02:00:00.123Z"));
        assertEquals(seen, Seen.of(seen.toString()));
    }

    @Test
    void only_who_saw_the_last_version_and_every_note_has_seen_all() {
        var seen = new Seen(7, 2, Instant.EPOCH);
        assertTrue(seen.isAll(7, 2));
        assertFalse(seen.isAll(8, 2));
        assertFalse(seen.isAll(7, 3));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "7", "7.2", "-7.2.0", "7.2.x", "7.2.99999999999999999999", "99999999999.0.0"})
    void what_is_unreadable_has_seen_nothing(String text) {
        assertFalse(Seen.of(text).isAll(0, 0));
    }
}
