package ai.magichour.helpcenter.checklists.checks;

import ai.magichour.helpcenter.checklists.findings.Case;
import ai.magichour.helpcenter.checklists.findings.Check;
import ai.magichour.helpcenter.checklists.findings.Finding;
import ai.magichour.helpcenter.checklists.findings.Note;
import ai.magichour.helpcenter.projects.catalogue.Range;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** How long it was to be: against what the model makes, what the tool takes and what is advised. */
final class DurationChecks {

    private DurationChecks() {}

    static Stream<Finding> of(Case c) {
        return Stream.of(length(c), advised(c), order(c), SoundChecks.of(c), EndImageChecks.seconds(c))
                .flatMap(some -> some);
    }

    private static Stream<Finding> length(Case c) {
        var isOffered =
                c.model() != null && c.tool().models().contains(c.model().name());
        return isOffered && !c.model().seconds().isEmpty()
                ? Stream.of(ofModel(c, c.model().name(), c.model().seconds()))
                : Rules.within(c, Check.SECONDS, c.asked().seconds(), range(c), c.measure()::seconds);
    }

    private static Finding ofModel(Case c, String model, List<Integer> lengths) {
        var note = Note.on(c, Check.SECONDS).needed(inWords(c, lengths));
        if (c.asked().seconds().isEmpty()) {
            return note.unknown(c.words().checks().notTold());
        }
        var seconds = c.asked().seconds().getAsDouble();
        note.measured(c.measure().seconds(seconds));
        if (lengths.stream().anyMatch(length -> length == seconds)) {
            return note.fine();
        }
        var nearest = lengths.stream()
                .min(Comparator.comparingDouble(length -> Math.abs(length - seconds)))
                .orElseThrow();
        return note.likely(
                c.words().advice().lengths(model),
                c.words().advice().makeLong(c.measure().seconds(nearest)));
    }

    /** "5 or 10 s"; of many that follow each other the first and the last. */
    private static String inWords(Case c, List<Integer> lengths) {
        var first = lengths.get(0);
        var last = lengths.get(lengths.size() - 1);
        return last - first == lengths.size() - 1
                ? c.words()
                        .checks()
                        .between(c.measure().number(first), c.measure().seconds(last))
                : c.measure().or(lengths.stream().map(String::valueOf).toList()) + " s";
    }

    /** What the tool takes with this model or in this mode. */
    private static Range range(Case c) {
        var limits = c.tool().limits();
        var byModel =
                c.model() == null ? null : limits.secondsByModel().get(c.model().name());
        var byMode = c.mode().map(limits.secondsByMode()::get);
        return byModel != null ? byModel : byMode.orElse(limits.seconds());
    }

    private static Stream<Finding> advised(Case c) {
        var advised = c.tool().advice().seconds();
        if (advised == null) {
            return Stream.empty();
        }
        var words = c.words().advice();
        var note = Note.on(c, Check.SECONDS_ADVICE).needed(Rules.inWords(c, advised, c.measure()::seconds));
        var seconds = c.asked().seconds();
        if (seconds.isEmpty() || seconds.getAsDouble() <= 0) {
            return Stream.of(note.unknown(c.words().checks().notTold()));
        }
        note.measured(c.measure().seconds(seconds.getAsDouble()));
        var nearest = c.measure().seconds(advised.nearest(seconds.getAsDouble()));
        var isLonger = advised.max() != null && seconds.getAsDouble() > advised.max();
        return Stream.of(
                advised.contains(seconds.getAsDouble())
                        ? note.fine()
                        : note.worthTrying(
                                words.longerGoesWrong(), isLonger ? words.cut(nearest) : words.makeLong(nearest)));
    }

    private static Stream<Finding> order(Case c) {
        var start = c.asked().number("startSeconds");
        var end = c.asked().number("endSeconds");
        if (start.isEmpty() || end.isEmpty()) {
            return Stream.empty();
        }
        var words = c.words().advice();
        var note = Note.on(c, Check.CLIP_ORDER)
                .measured(words.fromTo(
                        c.measure().seconds(start.getAsDouble()), c.measure().seconds(end.getAsDouble())))
                .needed(words.endAfterStart());
        return Stream.of(
                end.getAsDouble() > start.getAsDouble() ? note.fine() : note.likely(words.order(), words.reorder()));
    }
}
