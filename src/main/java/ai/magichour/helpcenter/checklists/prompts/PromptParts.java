package ai.magichour.helpcenter.checklists.prompts;

import ai.magichour.helpcenter.checklists.findings.Case;
import ai.magichour.helpcenter.checklists.findings.Check;
import ai.magichour.helpcenter.checklists.findings.Finding;
import ai.magichour.helpcenter.checklists.findings.Note;
import ai.magichour.helpcenter.checklists.prompts.Prompt.Part;
import ai.magichour.helpcenter.projects.catalogue.Advice;
import java.util.List;
import java.util.stream.Collectors;

/** What a description names of a scene; and for each kind of prompt a pattern to fill in. */
final class PromptParts {

    private static final List<Part> OF_SCENE = List.of(Part.ACTION, Part.PLACE, Part.STYLE, Part.CAMERA);
    private static final List<Part> OF_PICTURE = List.of(Part.PLACE, Part.STYLE);

    /** A longer prompt isn't repeated in what to copy: only what to add to it. */
    private static final int SHORT = 200;

    private PromptParts() {}

    /** A description that leaves one part out is common and works; one that leaves more out is worth another try. */
    static Finding of(Case c, Advice.Prompt kind, Prompt prompt, String typed) {
        var parts = kind == Advice.Prompt.SCENE ? OF_SCENE : OF_PICTURE;
        var found = prompt.parts();
        var missing = parts.stream().filter(part -> !found.contains(part)).toList();
        var named = parts.stream()
                .filter(found::contains)
                .map(part -> name(c, part))
                .toList();
        var words = c.words().prompts();
        var note = Note.on(c, Check.PROMPT_PARTS)
                .measured(
                        named.isEmpty()
                                ? words.namedNothing()
                                : words.named(c.measure().and(named)))
                .needed(wanted(c, kind));
        return missing.size() < 2 ? note.fine() : note.worthTrying(words.byWords(), completed(c, typed, missing));
    }

    private static String completed(Case c, String typed, List<Part> missing) {
        var gaps = missing.stream().map(part -> gap(c, part)).collect(Collectors.joining(", "));
        var text = typed.strip();
        return text.length() > SHORT ? gaps : text.replaceFirst("[\\s.,;:]+$", "") + ", " + gaps;
    }

    private static String name(Case c, Part part) {
        var words = c.words().prompts();
        return switch (part) {
            case ACTION -> words.action();
            case PLACE -> words.place();
            case STYLE -> words.style();
            case CAMERA -> words.camera();
        };
    }

    private static String gap(Case c, Part part) {
        var words = c.words().prompts();
        return switch (part) {
            case ACTION -> words.gapAction();
            case PLACE -> words.gapPlace();
            case STYLE -> words.gapStyle();
            case CAMERA -> words.gapCamera();
        };
    }

    static String wanted(Case c, Advice.Prompt kind) {
        var words = c.words().prompts();
        return switch (kind) {
            case SCENE -> words.scene();
            case PICTURE -> words.picture();
            case MOTION -> words.motion();
            case STYLE -> words.look();
            case CHANGE -> words.change();
        };
    }

    static String pattern(Case c, Advice.Prompt kind) {
        var words = c.words().prompts();
        return switch (kind) {
            case SCENE -> words.patternScene();
            case PICTURE -> words.patternPicture();
            case MOTION -> words.patternMotion();
            case STYLE -> words.patternStyle();
            case CHANGE -> words.patternChange();
        };
    }
}
