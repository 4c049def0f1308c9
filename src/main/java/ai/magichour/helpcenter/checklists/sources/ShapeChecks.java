package ai.magichour.helpcenter.checklists.sources;

import ai.magichour.helpcenter.checklists.findings.Case;
import ai.magichour.helpcenter.checklists.findings.Check;
import ai.magichour.helpcenter.checklists.findings.Finding;
import ai.magichour.helpcenter.checklists.findings.Note;
import ai.magichour.helpcenter.checklists.findings.Source;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How many pictures there are, how large they may be, and which shape a model wants. */
public final class ShapeChecks {

    /** Two shapes are one where their ratios differ by less: a side is a whole number of pixels. */
    private static final double ALIKE = 0.01;

    private ShapeChecks() {}

    public static Stream<Finding> of(Case c) {
        return Stream.of(edge(c), shape(c), count(c)).flatMap(some -> some);
    }

    /** The first picture the tool takes. */
    private static Optional<Source> picture(Case c) {
        return c.tool().inputs().stream()
                .filter(input -> input.media().equals("image"))
                .findFirst()
                .flatMap(c::source)
                .filter(Source::hasSize);
    }

    private static Stream<Finding> edge(Case c) {
        var most = c.tool().limits().sourceLongestEdgeMax();
        if (most == null) {
            return Stream.empty();
        }
        var words = c.words().checks();
        var pixels = c.measure().pixels(most);
        var note = Note.on(c, Check.SOURCE_EDGE).needed(words.longSide(pixels));
        return Stream.of(picture(c)
                .map(source -> {
                    note.measured(c.measure()
                            .size(source.width().getAsDouble(), source.height().getAsDouble()));
                    return source.longSide() <= most
                            ? note.fine()
                            : note.likely(words.outside(c.tool().name()), words.smallerSource(pixels));
                })
                .orElseGet(() -> note.unknown(words.notToldFile())));
    }

    private static Stream<Finding> shape(Case c) {
        var shapes = c.model() == null
                ? null
                : c.tool().limits().sourceAspectRatiosByModel().get(c.model().name());
        if (shapes == null) {
            return Stream.empty();
        }
        var words = c.words().checks();
        var note = Note.on(c, Check.SOURCE_SHAPE).needed(c.measure().or(shapes));
        return Stream.of(picture(c)
                .map(source -> {
                    note.measured(c.measure()
                            .size(source.width().getAsDouble(), source.height().getAsDouble()));
                    return isOneOf(source, shapes)
                            ? note.fine()
                            : note.likely(
                                    c.words().advice().notByModel(c.model().name()),
                                    words.crop(c.measure().or(shapes)));
                })
                .orElseGet(() -> note.unknown(words.notToldFile())));
    }

    private static boolean isOneOf(Source source, List<String> shapes) {
        var ratio = source.width().getAsDouble() / source.height().getAsDouble();
        return shapes.stream().anyMatch(shape -> {
            var sides = shape.split(":");
            var wanted = Double.parseDouble(sides[0]) / Double.parseDouble(sides[1]);
            return Math.abs(ratio / wanted - 1) < ALIKE;
        });
    }

    /** A tool's own number of pictures, and how many a model takes besides the first. */
    private static Stream<Finding> count(Case c) {
        var byTool = c.tool().limits().sourceImagesMax();
        if (byTool == null) {
            return Stream.empty();
        }
        var extra = c.model() == null ? null : c.model().additionalImagesMax();
        var most = extra == null ? byTool : Math.min(byTool, extra + 1);
        var words = c.words().checks();
        var note =
                Note.on(c, Check.SOURCE_COUNT).needed(words.atMost(c.measure().number(most)));
        if (!c.asked().tellsSources() || c.asked().sources().isEmpty()) {
            return Stream.of(note.unknown(words.notTold()));
        }
        var count = c.asked().sources().size();
        note.measured(c.measure().number(count));
        return Stream.of(
                count <= most
                        ? note.fine()
                        : note.likely(
                                words.outside(c.tool().name()),
                                words.fewerPictures(c.measure().number(most))));
    }
}
