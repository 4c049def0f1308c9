package ai.magichour.helpcenter.checklists.checks;

import ai.magichour.helpcenter.checklists.findings.Case;
import ai.magichour.helpcenter.checklists.findings.Check;
import ai.magichour.helpcenter.checklists.findings.Finding;
import ai.magichour.helpcenter.checklists.findings.Note;
import java.util.stream.Stream;

/** Whether a better model, mode or version is there for the final result; nothing of this is wrong. */
final class MannerChecks {

    private MannerChecks() {}

    /** A model that the documentation calls good for trying things out, where the tool offers a finer one. */
    static Stream<Finding> finer(Case c) {
        var model = c.model();
        if (model == null || model.finer() == null || !c.tool().models().contains(model.finer())) {
            return Stream.empty();
        }
        var words = c.words().advice();
        var finer = c.catalogue().model(c.tool().media(), model.finer()).orElseThrow();
        return Stream.of(Note.on(c, Check.MODEL_FINER)
                .measured(model.name())
                .needed(finer.name())
                .worthTrying(
                        words.quickTries(model.name(), model.bestFor()),
                        finer.bestFor() == null
                                ? words.finerPlain(finer.name())
                                : words.finer(finer.name(), finer.bestFor())));
    }

    static Stream<Finding> quality(Case c) {
        var better = c.tool().advice().betterModes();
        if (better.isEmpty()) {
            return Stream.empty();
        }
        var words = c.words().checks();
        var note = Note.on(c, Check.MODE_QUALITY).needed(c.measure().or(better));
        var mode = c.mode();
        if (mode.isEmpty()) {
            return Stream.of(note.unknown(words.notTold()));
        }
        note.measured(mode.get());
        if (better.contains(mode.get())) {
            return Stream.of(note.fine());
        }
        return Stream.of(
                c.tool().limits().modes().contains(mode.get())
                        ? note.worthTrying(
                                c.words().advice().quickMode(),
                                words.set(
                                        Check.MODE.title(c.words()), c.measure().or(better)))
                        : note.unknown(words.notListed(mode.get())));
    }

    static Stream<Finding> version(Case c) {
        var limits = c.tool().limits();
        var kinds = c.tool().advice().versions();
        var version = c.asked().text("version");
        if (version.isEmpty() || !kinds.containsKey(version.get())) {
            return Rules.oneOf(
                    c, Check.VERSION, version.filter(word -> !isDefault(c, word)), limits.versions(), offered(c));
        }
        var other = kinds.keySet().stream()
                .filter(name -> !name.equals(version.get()))
                .findFirst();
        var note = Note.on(c, Check.VERSION)
                .measured(version.get())
                .needed(c.measure().or(limits.versions()));
        return Stream.of(other.map(name -> note.worthTrying(
                        c.words().advice().versions(version.get(), kinds.get(version.get()), name, kinds.get(name)),
                        c.words().checks().set(Check.VERSION.title(c.words()), name)))
                .orElseGet(note::fine));
    }

    /** The word that leaves the version to the platform says nothing of which it was. */
    private static boolean isDefault(Case c, String word) {
        return word.equals("default") && c.tool().limits().versions().contains(word);
    }

    private static String offered(Case c) {
        return c.words().checks().notOffered(c.tool().name());
    }
}
