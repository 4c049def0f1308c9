package ai.magichour.helpcenter.checklists;

import ai.magichour.helpcenter.checklists.findings.Case;
import ai.magichour.helpcenter.checklists.findings.Finding;
import ai.magichour.helpcenter.checklists.findings.Verdict;
import java.util.List;
import java.util.Locale;

/** The one sentence on top, which says where to look first. */
record Summary(Case c, ChecklistWords words) {

    String of(Finding lead, List<Finding> findings) {
        if (lead != null) {
            return lead.words();
        }
        if (c.tool() == null) {
            return words.toolUnknown();
        }
        return findings.stream()
                .filter(finding -> finding.verdict().isAdvice())
                .findFirst()
                .map(this::first)
                .orElseGet(() -> isLeftToAsk(findings) ? words.onlyQuestions() : words.nothing());
    }

    private String first(Finding finding) {
        var title = withinSentence(finding.title());
        if (finding.verdict() == Verdict.WORTH_TRYING) {
            return words.tryFirst(title);
        }
        var isMeasured = finding.ask() == null && finding.measured() != null && finding.needed() != null;
        return isMeasured
                ? words.mostLikelyMeasured(title, finding.measured(), finding.needed())
                : words.mostLikely(title);
    }

    /** English begins a title's first word small there; German writes its nouns large everywhere. */
    private String withinSentence(String title) {
        return c.measure().formats().isEnglish()
                ? title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1)
                : title;
    }

    private boolean isLeftToAsk(List<Finding> findings) {
        return findings.stream()
                .anyMatch(finding -> finding.ask() != null
                        && !c.answers().given().containsKey(finding.ask().key()));
    }
}
