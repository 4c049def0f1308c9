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
        "0, false, 0",
        "7, false, 7",
        "99, false, 99",
        "100, false, 99+",
        "7, true, '7 of 500+'",
        "0, true, '0 of 500+'",
        "100, true, 99+"
    })
    void a_count_says_how_far_it_went(int found, boolean isMore, String words) {
        assertEquals(words, new Count(found, isMore).inWords());
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
