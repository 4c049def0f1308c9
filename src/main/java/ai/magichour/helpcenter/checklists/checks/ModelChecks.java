package ai.magichour.helpcenter.checklists.checks;

import ai.magichour.helpcenter.checklists.findings.Case;
import ai.magichour.helpcenter.checklists.findings.Check;
import ai.magichour.helpcenter.checklists.findings.Finding;
import ai.magichour.helpcenter.checklists.findings.Note;
import ai.magichour.helpcenter.projects.catalogue.Model;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether the model is one that the tool offers, and makes what was asked of it. */
final class ModelChecks {

    private ModelChecks() {}

    static Stream<Finding> of(Case c) {
        var quality =
                Stream.of(MannerChecks.quality(c), MannerChecks.version(c)).flatMap(some -> some);
        if (c.tool().models().isEmpty()) {
            return quality;
        }
        return Stream.of(
                        Stream.of(offered(c)),
                        resolution(c),
                        sound(c),
                        aspectRatio(c),
                        plan(c),
                        images(c),
                        MannerChecks.finer(c),
                        quality)
                .flatMap(some -> some);
    }

    private static Finding offered(Case c) {
        var words = c.words().checks();
        var all = c.measure().or(c.tool().models());
        var note = Note.on(c, Check.MODEL_OFFERED).needed(all);
        var name = c.asked().text("model");
        if (name.isEmpty()) {
            return note.unknown(words.notTold());
        }
        note.measured(name.get());
        if (c.tool().models().contains(name.get())) {
            return note.fine();
        }
        var change = words.set(Check.MODEL_OFFERED.title(c.words()), all);
        if (c.catalogue().retiredModels().contains(name.get())) {
            return note.likely(c.words().advice().retired(name.get()), change);
        }
        if (c.model() != null) {
            return note.likely(words.notOffered(c.tool().name()), change);
        }
        return note.unknown(name.get().equals("default") ? words.chosen() : words.notListed(name.get()));
    }

    /** The model, where the tool offers it: of another we know nothing that matters here. */
    private static Optional<Model> model(Case c) {
        return Optional.ofNullable(c.model()).filter(model -> c.tool().models().contains(model.name()));
    }

    private static Stream<Finding> resolution(Case c) {
        return model(c).stream().flatMap(model -> {
            var byTool = c.tool().limits().resolutionsByModel().get(model.name());
            return Rules.oneOf(
                    c,
                    Check.MODEL_RESOLUTION,
                    c.asked().text("resolution"),
                    byTool == null ? model.resolutions() : byTool,
                    c.words().advice().notByModel(model.name()));
        });
    }

    private static Stream<Finding> sound(Case c) {
        return model(c).filter(model -> model.audio() != null).stream().map(model -> sound(c, model));
    }

    private static Finding sound(Case c, Model model) {
        var words = c.words().advice();
        var note = Note.on(c, Check.MODEL_SOUND);
        var wanted = c.asked().flag("audio");
        if (wanted.isEmpty()) {
            return note.unknown(c.words().checks().notTold());
        }
        note.measured(wanted.get() ? words.sound() : words.noSound());
        if (!wanted.get() || model.audio().offered()) {
            return note.fine();
        }
        var others = c.tool().models().stream()
                .filter(name -> c.catalogue()
                        .model(c.tool().media(), name)
                        .filter(other -> other.audio() != null && other.audio().offered())
                        .isPresent())
                .toList();
        return note.needed(words.needsSound())
                .likely(
                        words.silent(model.name()),
                        c.words()
                                .checks()
                                .set(
                                        Check.MODEL_OFFERED.title(c.words()),
                                        c.measure().or(others)));
    }

    private static Stream<Finding> aspectRatio(Case c) {
        var limits = c.tool().limits();
        var byModel = model(c).map(model -> limits.aspectRatiosByModel().get(model.name()));
        return Rules.oneOf(
                c,
                Check.ASPECT_RATIO,
                c.asked().text("aspectRatio"),
                byModel.orElse(limits.aspectRatios()),
                byModel.isPresent()
                        ? c.words().advice().notByModel(c.model().name())
                        : c.words().checks().notOffered(c.tool().name()));
    }

    private static Stream<Finding> plan(Case c) {
        return model(c).filter(model -> !model.plans().isEmpty()).stream()
                .map(model -> Rules.onPlan(c, Check.MODEL_PLAN, model.name(), model.plans()));
    }

    private static Stream<Finding> images(Case c) {
        var byModel = model(c).map(Model::imagesPerRequest).orElse(List.of());
        var choices = byModel.isEmpty() ? c.tool().limits().imagesPerRequest() : byModel;
        var asked = c.asked().number("images");
        return choices.isEmpty()
                ? Rules.within(c, Check.IMAGES_AT_ONCE, asked, c.tool().limits().images(), c.measure()::number)
                : Rules.oneOf(
                        c,
                        Check.IMAGES_AT_ONCE,
                        asked,
                        choices,
                        byModel.isEmpty()
                                ? c.words().checks().notOffered(c.tool().name())
                                : c.words().advice().notByModel(c.model().name()));
    }
}
