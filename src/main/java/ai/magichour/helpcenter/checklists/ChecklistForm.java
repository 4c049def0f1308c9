package ai.magichour.helpcenter.checklists;

import ai.magichour.helpcenter.checklists.findings.Answers;
import ai.magichour.helpcenter.checklists.findings.Finding;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What somebody answered and ticked. Only what was asked is taken; an answer that isn't among the choices is refused,
 * and what was ticked stays ticked on the page that says so.
 *
 * @param shown the findings that could be ticked
 * @param outcome null where they only save
 * @param problems the questions whose answer can't be taken, by key
 */
record ChecklistForm(
        Map<String, String> answers, Set<String> shown, Set<String> ticked, Outcome outcome, List<String> problems) {

    private static final String ANSWER = "answer-";
    private static final String TICK = "tick";
    private static final String OUTCOME = "outcome";

    static ChecklistForm read(MultivaluedMap<String, String> fields, List<Finding> findings, List<String> plans) {
        var answers = new HashMap<String, String>();
        var problems = new ArrayList<String>();
        findings.stream().map(Finding::ask).filter(Objects::nonNull).distinct().forEach(ask -> {
            var answer = fields.getFirst(ANSWER + ask.key());
            if (answer != null && Answers.isAnswer(ask, answer, plans)) {
                answers.put(ask.key(), answer);
            } else if (answer != null && !problems.contains(ask.key())) {
                problems.add(ask.key());
            }
        });
        var shown = new HashSet<String>();
        findings.stream()
                .filter(finding -> finding.verdict().isAdvice())
                .map(Finding::id)
                .forEach(shown::add);
        var ticked = new HashSet<>(fields.getOrDefault(TICK, List.of()));
        ticked.retainAll(shown);
        var outcome = fields.getFirst(OUTCOME);
        if (outcome != null && Outcome.named(outcome) == null) {
            problems.add(OUTCOME);
        }
        return new ChecklistForm(answers, shown, ticked, Outcome.named(outcome), problems);
    }

    boolean isWrong() {
        return !problems.isEmpty();
    }
}
