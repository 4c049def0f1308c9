package ai.magichour.helpcenter.checklists.checks;

import ai.magichour.helpcenter.checklists.findings.Case;
import ai.magichour.helpcenter.checklists.findings.Check;
import ai.magichour.helpcenter.checklists.findings.Finding;
import ai.magichour.helpcenter.checklists.findings.Note;
import ai.magichour.helpcenter.projects.catalogue.Range;
import java.util.stream.Stream;

/** What an end picture asks of the model, the length and the resolution; nothing where none was told. */
final class EndImageChecks {

    private static final String ROLE = "end image";

    private EndImageChecks() {}

    static Stream<Finding> of(Case c) {
        return Stream.concat(taken(c), resolution(c));
    }

    private static boolean isThere(Case c) {
        return c.model() != null
                && c.tool().models().contains(c.model().name())
                && c.asked().source(ROLE).isPresent();
    }

    private static Stream<Finding> taken(Case c) {
        var without = c.tool().limits().endImageNotWithModels();
        if (without.isEmpty() || !isThere(c)) {
            return Stream.empty();
        }
        var words = c.words().checks();
        var model = c.model().name();
        var others = c.tool().models().stream()
                .filter(name -> !without.contains(name))
                .toList();
        var note =
                Note.on(c, Check.END_IMAGE).measured(model).needed(c.measure().or(others));
        return Stream.of(
                without.contains(model) ? note.likely(words.endImageNot(model), words.withoutEndImage()) : note.fine());
    }

    private static Stream<Finding> resolution(Case c) {
        if (!isThere(c)) {
            return Stream.empty();
        }
        var some = c.tool().limits().endImageResolutionsByModel().get(c.model().name());
        return some == null
                ? Stream.empty()
                : Rules.oneOf(
                        c,
                        Check.END_IMAGE_RESOLUTION,
                        c.asked().text("resolution"),
                        some,
                        c.words().advice().notByModel(c.model().name()));
    }

    static Stream<Finding> seconds(Case c) {
        if (!isThere(c)) {
            return Stream.empty();
        }
        var most = c.tool().limits().endImageSecondsMaxByModel().get(c.model().name());
        return most == null
                ? Stream.empty()
                : Rules.within(
                        c,
                        Check.END_IMAGE_SECONDS,
                        c.asked().seconds(),
                        new Range(0.0, most.doubleValue()),
                        c.measure()::seconds);
    }
}
