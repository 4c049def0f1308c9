package ai.magichour.helpcenter.desk.queue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a tab says is counted, and says where counting ended. */
class CountTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0, 0",
        "99, 0, 99",
        "100, 0, 99+",
        "7, 500, 7",
        "7, 501, '7 of 500+'",
        "0, 501, '0 of 500+'",
        "100, 501, 99+"
    })
    void a_count_says_how_far_it_went(int found, int lookedAt, String words) {
        assertEquals(words, new Count(found, lookedAt).inWords());
    }

    @Test
    void what_must_be_looked_at_one_by_one_is_looked_at_no_further_than_that() {
        for (var view : View.values()) {
            var isBounded = view.check() == null
                    || QueueQuery.COUNTS.contains(view.order().by() + " limit " + (Count.LOOKED_AT + 1) + ") t");
            assertTrue(isBounded, view.name());
        }
    }
}
