package ai.magichour.helpcenter.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which of our languages a browser's header asks for. */
class LanguagesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de | de",
                "DE-at | de",
                "de-AT,de;q=0.9,en;q=0.5 | de",
                "en-US,en;q=0.9 | en",
                "fr, de;q=0.8, en;q=0.2 | de",
                "en;q=0.3,de;q=0.7 | de",
                "zh-Hant-TW,*;q=0.1,en;q=0.2 | en"
            })
    void the_best_that_we_have_is_taken(String header, String language) {
        assertEquals(Optional.of(Locale.forLanguageTag(language)), Languages.asked(header));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "*", "zh-Hant-TW", "gsw"})
    void what_we_have_not_is_no_answer(String header) {
        assertEquals(Optional.empty(), Languages.asked(header));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                " ",
                "-",
                "-de",
                "de-",
                ",",
                "de,",
                "x;;q",
                "en;q=abc",
                "en;q=2",
                "de;q=-1",
                "de\t;q=1",
                "d\u00e9",
                "de\u0000"
            })
    void what_cannot_be_read_asks_for_nothing_and_breaks_nothing(String header) {
        assertFalse(Languages.isReadable(header));
        assertEquals(Optional.empty(), Languages.asked(header));
    }

    @Test
    void a_header_without_end_is_not_read() {
        assertEquals(Optional.empty(), Languages.asked("de," + "en,".repeat(1_000) + "de"));
        assertEquals(Optional.empty(), Languages.asked("a-".repeat(100_000)));
    }
}
