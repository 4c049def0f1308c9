package ai.magichour.helpcenter.checklists.findings;

import static ai.magichour.helpcenter.checklists.findings.Heading.DURATION;
import static ai.magichour.helpcenter.checklists.findings.Heading.INPUT;
import static ai.magichour.helpcenter.checklists.findings.Heading.MODEL;
import static ai.magichour.helpcenter.checklists.findings.Heading.PROMPT;
import static ai.magichour.helpcenter.checklists.findings.Heading.SOURCE;
import static ai.magichour.helpcenter.checklists.findings.Heading.TOOL;

import ai.magichour.helpcenter.checklists.words.SettingTitleWords;
import ai.magichour.helpcenter.checklists.words.TitleWords;
import ai.magichour.helpcenter.checklists.words.Vocabulary;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

/**
 * Everything that can be looked at, in the order in which it usually is the cause: of two findings of one verdict the
 * earlier stands first, unless the error code speaks for the later.
 */
public enum Check {
    /** What the platform itself said; it leads, above the six headings. */
    ERROR(null, of(TitleWords::error)),

    FACE_SIZE(SOURCE, of(TitleWords::faceSize), "no_source_face", "no_target_face"),
    LOOK_FACE(SOURCE, of(TitleWords::lookFace), "no_source_face", "no_target_face"),
    LOOK_ONE_FACE(SOURCE, of(TitleWords::lookOneFace), "no_source_face"),
    LOOK_IN_FRAME(SOURCE, of(TitleWords::lookInFrame), "no_target_face"),
    LOOK_FULL_VIEW(SOURCE, of(TitleWords::lookFullView), "no_target_face"),
    FORMAT(INPUT, set(SettingTitleWords::format), "invalid_file_format", "invalid_image_file", "invalid_video_file"),
    FILE_SIZE(INPUT, set(SettingTitleWords::fileSize), "file_too_large"),
    YOUTUBE(INPUT, set(SettingTitleWords::youtube), "invalid_youtube_url"),
    PROMPT_LENGTH(PROMPT, of(TitleWords::promptLength), "text_too_long", "invalid_parameters"),
    MODEL_OFFERED(MODEL, set(SettingTitleWords::model), "invalid_parameters"),
    SECONDS(DURATION, set(SettingTitleWords::seconds), "invalid_parameters", "processing_timeout"),
    MODEL_RESOLUTION(MODEL, set(SettingTitleWords::resolution), "invalid_parameters"),
    MODEL_SOUND(MODEL, set(SettingTitleWords::sound)),
    ASPECT_RATIO(MODEL, set(SettingTitleWords::aspectRatio), "invalid_parameters"),
    MODEL_PLAN(MODEL, set(SettingTitleWords::modelPlan), "invalid_parameters"),
    IMAGES_AT_ONCE(MODEL, set(SettingTitleWords::images), "invalid_parameters"),
    END_IMAGE(INPUT, set(SettingTitleWords::endImage), "invalid_parameters"),
    END_IMAGE_RESOLUTION(INPUT, set(SettingTitleWords::endImageResolution), "invalid_parameters"),
    END_IMAGE_SECONDS(DURATION, set(SettingTitleWords::endImageSeconds), "invalid_parameters"),
    CLIP_ORDER(DURATION, set(SettingTitleWords::clipOrder), "invalid_parameters"),
    SOURCE_SHAPE(INPUT, set(SettingTitleWords::sourceShape), "invalid_parameters"),
    SOURCE_EDGE(INPUT, set(SettingTitleWords::sourceEdge), "invalid_image_file", "file_too_large"),
    SOURCE_COUNT(INPUT, set(SettingTitleWords::sourceCount), "invalid_parameters"),
    RESOLUTION(INPUT, set(SettingTitleWords::resolution), "invalid_parameters"),
    MODE(INPUT, set(SettingTitleWords::mode), "invalid_parameters"),
    MODE_PLAN(INPUT, set(SettingTitleWords::modePlan), "invalid_parameters"),
    SCALE(INPUT, set(SettingTitleWords::scale), "invalid_parameters"),
    SCALE_PLAN(INPUT, set(SettingTitleWords::scalePlan), "invalid_parameters"),
    FACES(INPUT, set(SettingTitleWords::faces), "invalid_parameters"),
    SIDES(INPUT, set(SettingTitleWords::sides), "invalid_parameters"),
    SIDE_MULTIPLE(INPUT, set(SettingTitleWords::sideMultiple), "invalid_parameters"),
    OUTPUT_EDGE(INPUT, set(SettingTitleWords::outputEdge), "invalid_parameters"),
    FRAMES(INPUT, set(SettingTitleWords::frames), "invalid_parameters"),
    TRANSITION(INPUT, set(SettingTitleWords::transition), "invalid_parameters"),
    SLIDERS(INPUT, set(SettingTitleWords::sliders), "invalid_parameters"),
    TEMPLATE(INPUT, set(SettingTitleWords::template), "invalid_parameters"),
    OUTPUT_FORMAT(INPUT, set(SettingTitleWords::outputFormat), "invalid_parameters"),

    PROMPT_READ(PROMPT, of(TitleWords::promptRead)),
    SOURCE_SIZE(SOURCE, of(TitleWords::sourceSize)),
    LOOK_SPEECH(SOURCE, of(TitleWords::lookSpeech), "invalid_audio_file"),
    LOOK_ONE_PERSON(SOURCE, of(TitleWords::lookOnePerson)),
    LOOK_SAME_FRAMING(SOURCE, of(TitleWords::lookSameFraming)),
    LOOK_STEADY(SOURCE, of(TitleWords::lookSteady)),
    LOOK_ROOM(SOURCE, of(TitleWords::lookRoom)),
    LOOK_AGREE(PROMPT, of(TitleWords::lookAgree)),
    LOOK_LETTERS(INPUT, of(TitleWords::lookLetters)),
    LOOK_PICTURE(TOOL, of(TitleWords::lookPicture)),
    PROMPT_DETAIL(PROMPT, of(TitleWords::promptDetail)),
    PROMPT_CONFLICT(PROMPT, of(TitleWords::promptConflict)),
    TOOL_WISH(TOOL, of(TitleWords::toolWish)),
    PROMPT_STYLE(PROMPT, of(TitleWords::promptStyle)),
    PROMPT_MOTION(PROMPT, of(TitleWords::promptMotion)),
    PROMPT_CHANGE(PROMPT, of(TitleWords::promptChange)),
    SOUND_LENGTH(DURATION, set(SettingTitleWords::soundLength)),
    SAMPLE_LENGTH(DURATION, set(SettingTitleWords::sampleLength), "invalid_voice"),
    SECONDS_ADVICE(DURATION, set(SettingTitleWords::secondsAdvice), "processing_timeout"),
    PROMPT_PARTS(PROMPT, of(TitleWords::promptParts)),
    PROMPT_LANGUAGE(PROMPT, of(TitleWords::promptLanguage)),
    OUTPUT_CAP(INPUT, set(SettingTitleWords::outputCap)),
    MODE_QUALITY(MODEL, set(SettingTitleWords::modeQuality)),
    VERSION(MODEL, set(SettingTitleWords::version), "invalid_parameters"),
    MODEL_FINER(MODEL, set(SettingTitleWords::modelFiner)),
    TOOL_FIT(TOOL, of(TitleWords::toolFit)),
    TOOL_KNOWN(TOOL, of(TitleWords::toolKnown));

    private final Heading heading;
    private final Function<Vocabulary, String> title;
    private final Set<String> codes;

    Check(Heading heading, Function<Vocabulary, String> title, String... codes) {
        this.heading = heading;
        this.title = title;
        this.codes = Set.of(codes);
    }

    private static Function<Vocabulary, String> of(Function<TitleWords, String> title) {
        return words -> title.apply(words.titles());
    }

    private static Function<Vocabulary, String> set(Function<SettingTitleWords, String> title) {
        return words -> title.apply(words.settings());
    }

    /** Null for what leads. */
    public Heading heading() {
        return heading;
    }

    public String title(Vocabulary words) {
        return title.apply(words);
    }

    /** Whether this is where an error of that code usually comes from. */
    public boolean explains(String errorCode) {
        return errorCode != null && codes.contains(errorCode);
    }

    /** As it stands in addresses and forms. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
