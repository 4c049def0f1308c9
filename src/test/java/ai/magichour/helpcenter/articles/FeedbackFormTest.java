package ai.magichour.helpcenter.articles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import ai.magichour.helpcenter.articles.Feedback.Answer;
import ai.magichour.helpcenter.articles.FeedbackForm.Problem;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class FeedbackFormTest {

    @Test
    void an_answer_needs_no_comment() {
        var form = FeedbackForm.read("no", null);

        assertFalse(form.isWrong());
        assertEquals(Answer.NO, form.answer());
        assertEquals("", form.comment());
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"maybe", "YES", "yes "})
    void only_yes_and_no_are_answers_and_the_comment_survives(String chosen) {
        var form = FeedbackForm.read(chosen, "Where is it?");

        assertEquals(Set.of(Problem.NO_ANSWER), form.problems());
        assertEquals("Where is it?", form.comment());
    }

    @Test
    void a_thousand_characters_fit_whatever_they_are_and_however_lines_end() {
        assertFalse(FeedbackForm.read("yes", "🙂".repeat(1_000)).isWrong());
        assertFalse(FeedbackForm.read("yes", "a\r\n".repeat(500)).isWrong());
    }

    @Test
    void one_more_is_refused_with_how_many_to_take_away() {
        var form = FeedbackForm.read("yes", "x".repeat(1_012));

        assertEquals(Set.of(Problem.TOO_LONG), form.problems());
        assertEquals(12, form.getTooManyBy());
        assertEquals("x".repeat(1_012), form.comment());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\u001bb", "a\u0085b", "a\ud800b"})
    void hidden_characters_are_taken_out_and_the_reader_is_told(String typed) {
        var form = FeedbackForm.read("yes", typed);

        assertEquals(Set.of(Problem.HIDDEN_CHARACTERS), form.problems());
        assertEquals("ab", form.comment());
        assertFalse(FeedbackForm.read("yes", form.comment()).isWrong());
    }
}
