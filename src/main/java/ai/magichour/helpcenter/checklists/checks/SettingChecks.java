package ai.magichour.helpcenter.checklists.checks;

import ai.magichour.helpcenter.checklists.findings.Case;
import ai.magichour.helpcenter.checklists.findings.Check;
import ai.magichour.helpcenter.checklists.findings.Finding;
import ai.magichour.helpcenter.checklists.findings.Note;
import ai.magichour.helpcenter.projects.catalogue.Range;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Whether the tool's own settings are among those that it takes. */
final class SettingChecks {

    private SettingChecks() {}

    static Stream<Finding> of(Case c) {
        var limits = c.tool().limits();
        var asked = c.asked();
        var why = c.words().checks().notOffered(c.tool().name());
        return Stream.of(
                        c.tool().models().isEmpty()
                                ? Rules.oneOf(c, Check.RESOLUTION, asked.text("resolution"), limits.resolutions(), why)
                                : Stream.<Finding>empty(),
                        Rules.oneOf(c, Check.MODE, c.mode(), limits.modes(), why),
                        modePlan(c),
                        Rules.oneOf(c, Check.SCALE, asked.number("scale"), limits.scales(), why),
                        scalePlan(c),
                        Rules.oneOf(c, Check.TEMPLATE, asked.text("template"), limits.templates(), why),
                        Rules.oneOf(c, Check.OUTPUT_FORMAT, asked.text("outputFormat"), limits.outputFormats(), why),
                        Rules.within(
                                c,
                                Check.TRANSITION,
                                asked.number("transitionSpeed"),
                                limits.transitionSpeed(),
                                c.measure()::number),
                        Rules.within(
                                c,
                                Check.FRAMES,
                                asked.number("fps"),
                                least(limits.framesPerSecondMin()),
                                c.measure()::number),
                        Rules.within(
                                c,
                                Check.FACES,
                                asked.number("faces"),
                                most(limits.faceMappingsMax()),
                                c.measure()::number),
                        sliders(c),
                        SideChecks.of(c))
                .flatMap(some -> some);
    }

    private static Stream<Finding> modePlan(Case c) {
        return c.mode().filter(c.tool().limits().paidModes()::contains).stream()
                .map(mode -> Rules.onPlan(c, Check.MODE_PLAN, mode, Rules.paidPlans(c)));
    }

    private static Stream<Finding> scalePlan(Case c) {
        var scale = c.asked().number("scale");
        var isPaid = scale.isPresent()
                && c.tool().limits().paidScales().stream().anyMatch(paid -> paid == scale.getAsDouble());
        return isPaid
                ? Stream.of(
                        Rules.onPlan(c, Check.SCALE_PLAN, c.measure().number(scale.getAsDouble()), Rules.paidPlans(c)))
                : Stream.empty();
    }

    private static Stream<Finding> sliders(Case c) {
        var range = c.tool().limits().sliders();
        var step = c.tool().limits().sliderStep();
        if (range == null || step == null) {
            return Stream.empty();
        }
        var words = c.words().checks();
        var note = Note.on(c, Check.SLIDERS).needed(Rules.inWords(c, range, c.measure()::number));
        List<Double> positions = c.asked().numbers("sliders");
        if (positions.isEmpty() || positions.stream().anyMatch(Objects::isNull)) {
            return Stream.of(note.unknown(words.notTold()));
        }
        note.measured(c.measure()
                .and(positions.stream()
                        .map(c.measure()::number)
                        .distinct()
                        .limit(5)
                        .toList()));
        if (!positions.stream().allMatch(range::contains)) {
            return Stream.of(note.likely(
                    words.outside(c.tool().name()),
                    words.set(Check.SLIDERS.title(c.words()), Rules.inWords(c, range, c.measure()::number))));
        }
        return Stream.of(
                positions.stream().allMatch(position -> position % step == 0)
                        ? note.fine()
                        : note.likely(
                                words.notInSteps(c.measure().number(step)),
                                words.leave(Check.SLIDERS.title(c.words()))));
    }

    private static Range least(Integer value) {
        return value == null ? null : new Range(value.doubleValue(), null);
    }

    private static Range most(Integer value) {
        return value == null ? null : new Range(1.0, value.doubleValue());
    }
}
