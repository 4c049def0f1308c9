package ai.magichour.helpcenter.checklists;

import ai.magichour.helpcenter.checklists.Result.Asking;
import ai.magichour.helpcenter.checklists.Result.Choice;
import ai.magichour.helpcenter.checklists.Result.Item;
import ai.magichour.helpcenter.checklists.Result.Link;
import ai.magichour.helpcenter.checklists.Result.Section;
import ai.magichour.helpcenter.checklists.findings.Answers;
import ai.magichour.helpcenter.checklists.findings.Ask;
import ai.magichour.helpcenter.checklists.findings.Case;
import ai.magichour.helpcenter.checklists.findings.Check;
import ai.magichour.helpcenter.checklists.findings.Finding;
import ai.magichour.helpcenter.checklists.findings.Heading;
import ai.magichour.helpcenter.checklists.findings.Verdict;
import ai.magichour.helpcenter.projects.catalogue.Tool;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Puts findings into the words and the order of a result. A question is asked once, where it comes up first. */
final class Writing {

    private static final int TOP = 3;

    private final Case c;
    private final Map<String, String> answers;
    private final Set<String> ticked;
    private final ChecklistWords words;
    private final Set<String> asked = new HashSet<>();

    Writing(Case c, Set<String> ticked, ChecklistWords words) {
        this.c = c;
        this.answers = c.answers().given();
        this.ticked = ticked;
        this.words = words;
    }

    Item lead(Finding finding) {
        return item(finding, finding.verdict() == Verdict.LIKELY ? words.platformSaid() : word(finding.verdict()));
    }

    List<Section> sections(List<Finding> findings) {
        return Arrays.stream(Heading.values())
                .map(heading -> new Section(
                        heading.name(),
                        title(heading),
                        c.tool() == null ? words.toolUnknown() : words.nothingPublished(),
                        findings.stream()
                                .filter(finding -> finding.check().heading() == heading)
                                .sorted(Comparator.comparing(Writing::place))
                                .map(finding -> item(finding, word(finding.verdict())))
                                .toList()))
                .toList();
    }

    /** What is to be changed, what we ask, what is fine, what nobody can say. */
    private static int place(Finding finding) {
        return switch (finding.verdict()) {
            case LIKELY, WORTH_TRYING -> 0;
            case FINE -> 2;
            case UNKNOWN -> finding.ask() == null ? 3 : 1;
        };
    }

    List<String> first(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.verdict().isAdvice())
                .map(Finding::id)
                .limit(TOP)
                .toList();
    }

    private Item item(Finding finding, String word) {
        var isFirst = finding.ask() != null && asked.add(finding.ask().key());
        return new Item(
                finding.id(),
                finding.title(),
                finding.verdict().name(),
                word,
                finding.verdict().tone().attribute(),
                words(finding),
                finding.measured(),
                finding.needed(),
                finding.change(),
                finding.change() == null ? null : link(finding),
                isFirst ? asking(finding.ask()) : null,
                ticked.contains(finding.id()));
    }

    /** What leads stands in the sentence on top already; beneath it is the platform's own word. */
    private String words(Finding finding) {
        if (finding.check() != Check.ERROR) {
            return finding.words();
        }
        return c.errorCode() == null ? null : c.words().advice().code(c.errorCode());
    }

    private Link link(Finding finding) {
        Tool tool = finding.elsewhere() == null ? c.tool() : finding.elsewhere();
        return tool == null ? null : new Link(tool.url().toString(), words.open(tool.name()));
    }

    private Asking asking(Ask ask) {
        var choices = ask.isPlan()
                ? c.catalogue().plans().stream()
                        .map(plan -> new Choice(plan, c.measure().plans(List.of(plan))))
                : Stream.of(new Choice(Answers.YES, words.yes()), new Choice(Answers.NO, words.no()));
        return new Asking(
                ask.key(),
                ask.text(),
                Stream.concat(choices, Stream.of(new Choice(Answers.UNSURE, words.unsure())))
                        .toList(),
                answers.get(ask.key()));
    }

    private String title(Heading heading) {
        return switch (heading) {
            case SOURCE -> words.source();
            case PROMPT -> words.prompt();
            case MODEL -> words.model();
            case DURATION -> words.duration();
            case TOOL -> words.tool();
            case INPUT -> words.input();
        };
    }

    private String word(Verdict verdict) {
        return switch (verdict) {
            case FINE -> words.fine();
            case LIKELY -> words.likely();
            case WORTH_TRYING -> words.worthTrying();
            case UNKNOWN -> words.unknown();
        };
    }
}
