package ai.magichour.helpcenter.checklists.checks;

import ai.magichour.helpcenter.checklists.findings.Case;
import ai.magichour.helpcenter.checklists.findings.Check;
import ai.magichour.helpcenter.checklists.findings.Finding;
import ai.magichour.helpcenter.checklists.findings.Note;
import ai.magichour.helpcenter.checklists.findings.Source;
import ai.magichour.helpcenter.projects.catalogue.Tool;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** How long the recordings are: beside the video, and as a sample of a voice. */
final class SoundChecks {

    /** What the documentation calls a similar length; the tenth is ours. */
    private static final double ALIKE = 0.1;

    private SoundChecks() {}

    static Stream<Finding> of(Case c) {
        return Stream.concat(sound(c), sample(c));
    }

    private static Stream<Finding> sound(Case c) {
        if (!c.tool().advice().soundAsLongAsPicture()) {
            return Stream.empty();
        }
        var words = c.words().advice();
        var note = Note.on(c, Check.SOUND_LENGTH).needed(words.alike());
        var sound = length(c, "audio");
        var picture = length(c, "video");
        if (sound.isEmpty() || picture.isEmpty()) {
            return Stream.of(note.unknown(c.words().checks().notToldFile()));
        }
        var longer = Math.max(sound.getAsDouble(), picture.getAsDouble());
        var shorter = Math.min(sound.getAsDouble(), picture.getAsDouble());
        note.measured(words.soundAndPicture(
                c.measure().seconds(sound.getAsDouble()), c.measure().seconds(picture.getAsDouble())));
        return Stream.of(
                longer - shorter <= longer * ALIKE
                        ? note.fine()
                        : note.worthTrying(
                                words.notAlike(), words.cutBoth(c.measure().seconds(shorter))));
    }

    private static Stream<Finding> sample(Case c) {
        var range = c.tool().advice().sampleSeconds();
        if (range == null) {
            return Stream.empty();
        }
        var inWords = Rules.inWords(c, range, c.measure()::seconds);
        var note = Note.on(c, Check.SAMPLE_LENGTH).needed(inWords);
        var length = length(c, "audio");
        if (length.isEmpty()) {
            return Stream.of(note.unknown(c.words().checks().notToldFile()));
        }
        note.measured(c.measure().seconds(length.getAsDouble()));
        return Stream.of(
                range.contains(length.getAsDouble())
                        ? note.fine()
                        : note.worthTrying(
                                c.words().advice().longerGoesWrong(),
                                c.words().advice().sample(inWords)));
    }

    /** Of the tool's one file of that media; a length of nothing is no length. */
    private static OptionalDouble length(Case c, String media) {
        Optional<Tool.Input> input = c.tool().inputs().stream()
                .filter(each -> each.media().equals(media))
                .findFirst();
        var seconds = input.flatMap(c::source).map(Source::seconds).orElse(OptionalDouble.empty());
        return seconds.isPresent() && seconds.getAsDouble() > 0 ? seconds : OptionalDouble.empty();
    }
}
