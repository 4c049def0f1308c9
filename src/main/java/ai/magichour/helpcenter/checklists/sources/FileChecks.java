package ai.magichour.helpcenter.checklists.sources;

import ai.magichour.helpcenter.checklists.findings.Case;
import ai.magichour.helpcenter.checklists.findings.Check;
import ai.magichour.helpcenter.checklists.findings.Finding;
import ai.magichour.helpcenter.checklists.findings.Note;
import ai.magichour.helpcenter.checklists.findings.Question;
import ai.magichour.helpcenter.checklists.findings.Source;
import ai.magichour.helpcenter.checklists.findings.Verdict;
import ai.magichour.helpcenter.projects.catalogue.Tool;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Whether each file is of a kind and a size that the tool takes. Shapes and sides are for {@link ShapeChecks}. */
public final class FileChecks {

    private static final double MEGABYTE = 1_000_000;

    private FileChecks() {}

    public static Stream<Finding> of(Case c) {
        var inputs = c.tool().inputs();
        var there = IntStream.range(0, inputs.size())
                .filter(at ->
                        !inputs.get(at).optional() || c.source(inputs.get(at)).isPresent())
                .boxed()
                .toList();
        return there.stream().flatMap(at -> {
            var input = inputs.get(at);
            return of(c, input, c.source(input), Note.About.of(at, input, there.size()));
        });
    }

    private static Stream<Finding> of(Case c, Tool.Input input, Optional<Source> source, Note.About about) {
        var isYoutube = source.filter(Source::isYoutube).isPresent();
        return isYoutube
                ? Stream.of(youtube(c, input, about))
                : Stream.of(format(c, input, source, about), size(c, source, about));
    }

    private static Finding format(Case c, Tool.Input input, Optional<Source> source, Note.About about) {
        var words = c.words().checks();
        var taken = Stream.of(c.catalogue().formats(input.media()), input.alsoFormats())
                .flatMap(List::stream)
                .toList();
        var note = Note.on(c, Check.FORMAT).about(about).needed(c.measure().or(taken));
        var format = source.flatMap(Source::format);
        if (format.isEmpty()) {
            return note.unknown(source.isPresent() ? words.notTold() : words.notToldFile());
        }
        note.measured(format.get());
        return taken.contains(format.get())
                ? note.fine()
                : note.likely(words.formatOther(c.tool().name()), words.saveAs(taken.get(0)));
    }

    private static Finding size(Case c, Optional<Source> source, Note.About about) {
        var words = c.words().checks();
        var limits = c.catalogue().uploadMegabytesMax();
        var plans = c.catalogue().plans();
        var note = Note.on(c, Check.FILE_SIZE).about(about);
        if (source.isEmpty() || source.get().bytes().isEmpty()) {
            return note.unknown(source.isPresent() ? words.notTold() : words.notToldFile());
        }
        var bytes = source.get().bytes().getAsDouble();
        note.measured(c.measure().bytes(bytes));
        if (bytes == 0) {
            return note.likely(words.fileEmpty(), words.uploadAgain());
        }
        var roomy = plans.stream()
                .filter(plan -> bytes <= limits.get(plan) * MEGABYTE)
                .toList();
        var most =
                c.measure().bytes(limits.get(roomy.isEmpty() ? plans.get(plans.size() - 1) : roomy.get(0)) * MEGABYTE);
        if (roomy.isEmpty()) {
            return note.needed(words.atMost(most)).likely(words.tooLargeForAll(), words.smallerFile(most));
        }
        if (roomy.size() == plans.size() || c.isCompleted()) {
            return note.needed(words.atMost(most)).fine();
        }
        note.needed(words.onPlans(c.measure().plans(roomy))).ask(Question.PLAN, null);
        var plan = c.answers().plan().filter(limits::containsKey);
        if (plan.isEmpty()) {
            return note.unknown(words.onPlan());
        }
        return roomy.contains(plan.get())
                ? note.fine()
                : note.likely(
                        words.notOnPlan(), words.smallerFile(c.measure().bytes(limits.get(plan.get()) * MEGABYTE)));
    }

    private static Finding youtube(Case c, Tool.Input input, Note.About about) {
        var words = c.words().checks();
        var note = Note.on(c, Check.YOUTUBE).about(about);
        return input.youtube()
                ? note.ask(Question.YOUTUBE_PUBLIC, null)
                        .answered(Verdict.LIKELY, words.onlyYou(), words.youtubeClosed(), words.publicVideo())
                : note.likely(words.youtubeNot(c.tool().name()), words.publicVideo());
    }
}
