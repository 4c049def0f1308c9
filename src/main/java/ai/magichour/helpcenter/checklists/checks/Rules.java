package ai.magichour.helpcenter.checklists.checks;

import ai.magichour.helpcenter.checklists.findings.Case;
import ai.magichour.helpcenter.checklists.findings.Check;
import ai.magichour.helpcenter.checklists.findings.Finding;
import ai.magichour.helpcenter.checklists.findings.Note;
import ai.magichour.helpcenter.checklists.findings.Question;
import ai.magichour.helpcenter.projects.catalogue.Range;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.DoubleFunction;
import java.util.stream.Stream;

/** The two shapes that most limits have, a list of choices and a range; and what only some plans have. */
final class Rules {

    /** Words that leave the choice to the platform. */
    private static final Set<String> PLATFORMS_CHOICE = Set.of("default", "auto");

    private Rules() {}

    /** A setting that is one of a list; no list, no check. */
    static Stream<Finding> oneOf(Case c, Check check, Optional<String> value, List<String> allowed, String why) {
        if (allowed.isEmpty()) {
            return Stream.empty();
        }
        var words = c.words().checks();
        var note = Note.on(c, check).needed(c.measure().or(allowed));
        if (value.isEmpty()) {
            return Stream.of(note.unknown(words.notTold()));
        }
        note.measured(value.get());
        if (allowed.contains(value.get())) {
            return Stream.of(note.fine());
        }
        return Stream.of(
                PLATFORMS_CHOICE.contains(value.get())
                        ? note.unknown(words.chosen())
                        : note.likely(
                                why,
                                words.set(check.title(c.words()), c.measure().or(allowed))));
    }

    /** A whole number that is one of a list. */
    static Stream<Finding> oneOf(Case c, Check check, OptionalDouble value, List<Integer> allowed, String why) {
        return oneOf(
                c,
                check,
                value.isPresent() ? Optional.of(c.measure().number(value.getAsDouble())) : Optional.empty(),
                allowed.stream().map(each -> c.measure().number(each)).toList(),
                why);
    }

    /** A number in a range that the platform keeps to; no range, no check. */
    static Stream<Finding> within(Case c, Check check, OptionalDouble value, Range range, DoubleFunction<String> unit) {
        if (range == null) {
            return Stream.empty();
        }
        var words = c.words().checks();
        var note = Note.on(c, check).needed(inWords(c, range, unit));
        if (value.isEmpty()) {
            return Stream.of(note.unknown(words.notTold()));
        }
        var number = value.getAsDouble();
        note.measured(unit.apply(number));
        return Stream.of(
                range.contains(number)
                        ? note.fine()
                        : note.likely(
                                words.outside(c.tool().name()),
                                words.set(check.title(c.words()), unit.apply(range.nearest(number)))));
    }

    /** "3 s to 10 s", "at least 64 px" */
    static String inWords(Case c, Range range, DoubleFunction<String> unit) {
        var words = c.words().checks();
        if (range.min() == null) {
            return words.atMost(unit.apply(range.max()));
        }
        return range.max() == null
                ? words.atLeast(unit.apply(range.min()))
                : words.between(unit.apply(range.min()), unit.apply(range.max()));
    }

    /** Something that only some plans have. What ran, the plan had; else only the person can say which it was. */
    static Finding onPlan(Case c, Check check, String value, List<String> plans) {
        var words = c.words().checks();
        var named = c.measure().plans(plans);
        var note = Note.on(c, check).measured(value).needed(words.onPlans(named));
        if (c.isCompleted() || plans.containsAll(c.catalogue().plans())) {
            return note.fine();
        }
        note.ask(Question.PLAN, null);
        var plan = c.answers().plan();
        if (plan.isEmpty()) {
            return note.unknown(words.onPlan());
        }
        note.measured(value + ", " + words.onPlans(c.measure().plans(List.of(plan.get()))));
        return plans.contains(plan.get()) ? note.fine() : note.likely(words.notOnPlan(), words.changePlan(named));
    }

    /** Every plan but the first, which is the free one. */
    static List<String> paidPlans(Case c) {
        return c.catalogue().plans().stream().skip(1).toList();
    }
}
