package ai.magichour.helpcenter.checklists.checks;

import ai.magichour.helpcenter.checklists.findings.Case;
import ai.magichour.helpcenter.checklists.findings.Check;
import ai.magichour.helpcenter.checklists.findings.Finding;
import ai.magichour.helpcenter.checklists.findings.Note;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/** The sides that a result was to have: how short, how long, how even. */
final class SideChecks {

    private SideChecks() {}

    static Stream<Finding> of(Case c) {
        return Stream.of(shortest(c), multiple(c), longest(c), cap(c)).flatMap(some -> some);
    }

    private static Stream<Finding> shortest(Case c) {
        var least = c.tool().limits().sidePixelsMin();
        return least == null
                ? Stream.empty()
                : Stream.of(sides(
                        c,
                        Check.SIDES,
                        c.words().checks().atLeast(c.measure().pixels(least)),
                        () -> Math.min(width(c), height(c)) >= least));
    }

    private static Stream<Finding> multiple(Case c) {
        var step = c.tool().limits().sideMultipleOf();
        return step == null
                ? Stream.empty()
                : Stream.of(sides(
                        c,
                        Check.SIDE_MULTIPLE,
                        c.words().advice().multiplesOf(c.measure().pixels(step)),
                        () -> width(c) % step == 0 && height(c) % step == 0));
    }

    private static Stream<Finding> longest(Case c) {
        var most = c.tool().limits().outputLongestEdgeMax();
        return most == null
                ? Stream.empty()
                : Stream.of(sides(
                        c,
                        Check.OUTPUT_EDGE,
                        c.words().checks().longSide(c.measure().pixels(most)),
                        () -> Math.max(width(c), height(c)) <= most));
    }

    private static Finding sides(Case c, Check check, String needed, BooleanSupplier holds) {
        var words = c.words().checks();
        var note = Note.on(c, check).needed(needed);
        if (!(width(c) > 0 && height(c) > 0)) {
            return note.unknown(words.notTold());
        }
        note.measured(c.measure().size(width(c), height(c)));
        return holds.getAsBoolean()
                ? note.fine()
                : note.likely(words.outside(c.tool().name()), words.set(check.title(c.words()), needed));
    }

    /** A resolution above what the tool makes is taken, and changes nothing. */
    private static Stream<Finding> cap(Case c) {
        var most = c.tool().limits().outputShortSideMax();
        if (most == null) {
            return Stream.empty();
        }
        var words = c.words().checks();
        var pixels = c.measure().pixels(most);
        var note = Note.on(c, Check.OUTPUT_CAP).needed(words.shortSide(pixels));
        var asked = c.asked().text("resolution");
        var side = asked.map(c.catalogue().resolutions(c.tool().media())::get);
        if (side.isEmpty()) {
            return Stream.of(note.unknown(asked.map(words::notListed).orElse(words.notTold())));
        }
        note.measured(asked.get());
        return Stream.of(
                side.get() <= most
                        ? note.fine()
                        : note.worthTrying(
                                words.capped(pixels), c.words().advice().expectAtMost(pixels)));
    }

    private static double width(Case c) {
        return c.asked().number("width").orElse(Double.NaN);
    }

    private static double height(Case c) {
        return c.asked().number("height").orElse(Double.NaN);
    }
}
