package ai.magichour.helpcenter.checklists.findings;

import ai.magichour.helpcenter.checklists.words.QuestionWords;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Function;

/** What we ask a person, because no parameter says it. */
public enum Question {
    FACE_LARGE((words, size) -> words.faceLarge(size)),
    SOURCE_LARGE((words, size) -> words.sourceLarge(size)),
    FACE(QuestionWords::face),
    ONE_FACE(QuestionWords::oneFace),
    IN_FRAME(QuestionWords::inFrame),
    ONE_PERSON(QuestionWords::onePerson),
    FULL_VIEW(QuestionWords::fullView),
    SAME_FRAMING(QuestionWords::sameFraming),
    STEADY(QuestionWords::steady),
    ROOM(QuestionWords::room),
    SPEECH(QuestionWords::speech),
    AGREE(QuestionWords::agree),
    LETTERS(QuestionWords::letters),
    PICTURE(QuestionWords::picture),
    PROMPT_SAYS((words, what) -> words.promptSays(what)),
    YOUTUBE_PUBLIC(QuestionWords::youtubePublic),
    TOOL_FIT((words, what) -> words.toolFit(what)),
    /** The one that is answered with a plan's name instead of yes or no. */
    PLAN(QuestionWords::plan);

    private final BiFunction<QuestionWords, String, String> text;

    Question(Function<QuestionWords, String> text) {
        this((words, detail) -> text.apply(words));
    }

    Question(BiFunction<QuestionWords, String, String> text) {
        this.text = text;
    }

    String text(QuestionWords words, String detail) {
        return text.apply(words, detail);
    }

    /** As it stands in forms. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
