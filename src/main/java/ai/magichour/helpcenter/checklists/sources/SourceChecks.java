package ai.magichour.helpcenter.checklists.sources;

import ai.magichour.helpcenter.checklists.findings.Case;
import ai.magichour.helpcenter.checklists.findings.Check;
import ai.magichour.helpcenter.checklists.findings.Finding;
import ai.magichour.helpcenter.checklists.findings.Note;
import ai.magichour.helpcenter.checklists.findings.Question;
import ai.magichour.helpcenter.checklists.findings.Source;
import ai.magichour.helpcenter.checklists.findings.Verdict;
import ai.magichour.helpcenter.projects.catalogue.Tool;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Whether the pictures are large enough: the face in them, and they themselves. */
public final class SourceChecks {

    private SourceChecks() {}

    public static Stream<Finding> of(Case c) {
        return Stream.concat(
                c.tool().advice().faceSideMin() == null ? Stream.empty() : pictures(c, SourceChecks::face),
                c.tool().advice().sourceShortSideMin() == null ? Stream.empty() : pictures(c, SourceChecks::size));
    }

    private interface OfPicture {
        Finding check(Case c, Optional<Source> source, Note.About about);
    }

    /** Each picture the tool takes; one that may be left out only where it was told. */
    private static Stream<Finding> pictures(Case c, OfPicture rule) {
        var inputs = c.tool().inputs();
        var there = IntStream.range(0, inputs.size())
                .filter(at -> isPicture(inputs.get(at)))
                .filter(at ->
                        !inputs.get(at).optional() || c.source(inputs.get(at)).isPresent())
                .boxed()
                .toList();
        return there.stream()
                .map(at -> rule.check(c, c.source(inputs.get(at)), Note.About.of(at, inputs.get(at), there.size())));
    }

    private static boolean isPicture(Tool.Input input) {
        return input.media().equals("image");
    }

    private static Finding face(Case c, Optional<Source> source, Note.About about) {
        var least = c.tool().advice().faceSideMin();
        var words = c.words().checks();
        var square = c.measure().square(least);
        var note = Note.on(c, Check.FACE_SIZE).about(about).needed(words.atLeast(square));
        var change = words.largerFace(square);
        var face = source.map(Source::face);
        if (face.isPresent() && face.get().isPresent()) {
            var width = face.get().getAsDouble();
            note.measured(c.measure().pixels(width));
            return width >= least ? note.fine() : note.likely(width > 0 ? words.faceSmall() : words.faceNone(), change);
        }
        if (source.filter(Source::hasSize).isPresent() && source.get().shortSide() < least) {
            return note.measured(words.shorter(c.measure().pixels(source.get().shortSide())))
                    .likely(words.faceInSmall(), change);
        }
        return note.ask(Question.FACE_LARGE, square)
                .answered(Verdict.LIKELY, missing(c, source), words.faceSmall(), change);
    }

    private static Finding size(Case c, Optional<Source> source, Note.About about) {
        var least = c.tool().advice().sourceShortSideMin();
        var words = c.words().checks();
        var pixels = c.measure().pixels(least);
        var note = Note.on(c, Check.SOURCE_SIZE).about(about).needed(words.shortSide(pixels));
        var change = words.largerSource(pixels);
        if (source.filter(Source::hasSize).isEmpty()) {
            return note.ask(Question.SOURCE_LARGE, pixels)
                    .answered(Verdict.LIKELY, missing(c, source), words.sourceSmall(), change);
        }
        note.measured(c.measure()
                .size(source.get().width().getAsDouble(), source.get().height().getAsDouble()));
        return source.get().shortSide() >= least ? note.fine() : note.likely(words.sourceSmall(), change);
    }

    private static String missing(Case c, Optional<Source> source) {
        return source.isPresent()
                ? c.words().checks().notTold()
                : c.words().checks().notToldFile();
    }
}
