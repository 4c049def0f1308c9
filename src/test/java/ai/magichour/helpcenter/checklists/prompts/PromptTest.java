package ai.magichour.helpcenter.checklists.prompts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ai.magichour.helpcenter.projects.catalogue.Tool.Wish;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PromptTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            A nice video                                                     | true
            A red kite loops over wet sand while the camera follows          | true
            Watercolour on rough paper, soft edges, muted palette            | true
            slow zoom in                                                     | true
            Ein rotes Haus in den Bergen an einem See, im warmen Licht       | false
            Un perro corre por la playa con una pelota                       | false
            Un chien court sur la plage avec un ballon                       | false
            Een hond rent over het strand met een bal                        | false
            Um cachorro corre na praia com uma bola                          | false
            Pies biegnie po plaży z piłką i się cieszy                       | false
            浜辺を走る犬、夕方の光                                             | false
            كلب يركض على الشاطئ                                              | false
            собака бежит по пляжу                                            | false
            Zxqv brmpf                                                       | false
            12345                                                            | false
            🙂🙂🙂                                                            | false
            """)
    void it_reads_english_and_knows_what_it_can_not_read(String typed, boolean isEnglish) {
        assertEquals(isEnglish, Prompt.of(typed).isEnglish());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            A nice video                                                                                  | 0
            beautiful amazing 4k masterpiece                                                              | 0
            A city                                                                                        | 1
            A fox trots through fresh snow                                                                | 5
            dog dog dog dog                                                                               | 1
            """)
    void it_counts_the_words_that_say_something(String typed, int details) {
        assertEquals(details, Prompt.of(typed).details());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            A city                                                                                     | PLACE
            A dog                                                                                      | -
            A dog runs                                                                                 | ACTION
            A dog running on a beach                                                                   | ACTION PLACE
            A king with a ring, in spring                                                              | PLACE
            Portrait in warm side light                                                                | PLACE STYLE
            A red kite loops over wet sand while the camera follows from below, late afternoon light   | ACTION PLACE STYLE CAMERA
            Close-up, a baker flipping bread                                                           | ACTION CAMERA
            """)
    void it_finds_the_parts_of_a_scene(String typed, String parts) {
        var found = Prompt.of(typed).parts().stream().map(Enum::name).collect(Collectors.joining(" "));
        assertEquals(parts == null ? "" : parts, found);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            A fast car in slow motion, quick cuts       | fast, slow
            Slow push in, then zoom out                 | push in, zoom out
            Zoom-in and zoom-out                        | zoom in, zoom out
            A realistic cartoon                         | realistic, cartoon
            A fast car                                  | -
            Breakfast in slow motion                    | -
            """)
    void it_finds_words_that_pull_apart(String typed, String both) {
        var conflict = Prompt.of(typed).conflict();
        assertEquals(both, conflict.map(c -> c.one() + ", " + c.other()).orElse(null));
    }

    @ParameterizedTest(name = "{1}: {0}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            Add a reading woman to the chair          | CONTENT | add
            The address on the door                   | CONTENT | -
            She is speaking to us                     | SPEECH  | speaking
            Replace the man with a robot              | PERSON  | replace the man
            Swap the face with mine                   | FACE    | swap the face
            Everything in the style of a woodcut      | STYLE   | in the style of
            A calm lake                               | CONTENT | -
            """)
    void it_finds_what_another_tool_is_made_for(String typed, Wish wish, String words) {
        assertEquals(words, Prompt.of(typed).asksFor(wish).orElse(null));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            Change the jacket to dark green                | change
            Add snow, remove the car and make it night     | add remove make
            Adding light snowfall                          | adding
            The address of the removal van                 | -
            """)
    void it_lists_the_words_that_ask_for_a_change(String typed, String changes) {
        assertEquals(
                changes == null ? "" : changes,
                String.join(" ", Prompt.of(typed).changes()));
    }

    @Test
    void a_prompt_of_any_length_is_read_in_a_moment() {
        var endless = "zoom in and zoom out ".repeat(200_000);
        assertEquals("zoom in", Prompt.of(endless).conflict().orElseThrow().one());
        Arrays.asList(Wish.values())
                .forEach(wish -> Prompt.of("a".repeat(1_000_000)).asksFor(wish));
    }
}
