package ai.magichour.helpcenter.checklists;

import ai.magichour.helpcenter.checklists.checks.Checks;
import ai.magichour.helpcenter.checklists.findings.Answers;
import ai.magichour.helpcenter.checklists.findings.Asked;
import ai.magichour.helpcenter.checklists.findings.Case;
import ai.magichour.helpcenter.checklists.findings.Check;
import ai.magichour.helpcenter.checklists.findings.Finding;
import ai.magichour.helpcenter.checklists.findings.Measure;
import ai.magichour.helpcenter.checklists.words.AdviceWords;
import ai.magichour.helpcenter.checklists.words.CheckWords;
import ai.magichour.helpcenter.checklists.words.LookWords;
import ai.magichour.helpcenter.checklists.words.PromptWords;
import ai.magichour.helpcenter.checklists.words.QuestionWords;
import ai.magichour.helpcenter.checklists.words.SettingTitleWords;
import ai.magichour.helpcenter.checklists.words.TitleWords;
import ai.magichour.helpcenter.checklists.words.Vocabulary;
import ai.magichour.helpcenter.projects.Project;
import ai.magichour.helpcenter.projects.catalogue.Catalogue;
import ai.magichour.helpcenter.projects.verdict.CauseWords;
import ai.magichour.helpcenter.web.Formats;
import ai.magichour.helpcenter.web.Languages;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Runs the checks on a project and puts what they find into a result. */
@ApplicationScoped
public class Checklist {

    @Inject
    Catalogue catalogue;

    /** What a project's checks find. */
    record Found(Case of, Finding lead, List<Finding> findings) {

        /** What leads, and everything else. */
        Stream<Finding> all() {
            return Stream.concat(Stream.ofNullable(lead), findings.stream());
        }
    }

    Found find(Project project, Map<String, String> answers, Formats formats) {
        var c = Case.of(
                catalogue,
                project.media,
                project.type,
                new Asked(project.parameters()),
                project.state().group(),
                project.errorCode,
                project.errorMessage,
                new Answers(answers),
                vocabulary(formats.locale()),
                new Measure(formats));
        return new Found(c, Checks.lead(c).orElse(null), Checks.of(c));
    }

    /** The result as it reads now; progress is null for somebody who never opened it. */
    Result result(Project project, Found found, Progress progress, Formats formats) {
        var words = formats.words(ChecklistWords.class);
        var writing = new Writing(found.of(), progress == null ? Set.of() : progress.ticks.keySet(), words);
        return new Result(
                Result.VERSION,
                project.id,
                catalogue.nameOf(project.media, project.type),
                new Summary(found.of(), words).of(found.lead(), found.findings()),
                found.lead() == null ? null : writing.lead(found.lead()),
                writing.first(found.findings()),
                writing.sections(found.findings()),
                progress == null ? null : progress.outcome,
                progress == null ? null : progress.outcomeAt,
                formats.now());
    }

    /** What support calls a check, by the name that {@link Advice} has; one that is gone keeps its name. */
    public String titleOf(String check) {
        var vocabulary = vocabulary(Languages.FIRST);
        return Stream.of(Check.values())
                .filter(each -> each.name().equals(check))
                .map(each -> each.title(vocabulary))
                .findFirst()
                .orElse(check);
    }

    private static Vocabulary vocabulary(Locale locale) {
        return new Vocabulary(
                Languages.words(TitleWords.class, locale),
                Languages.words(SettingTitleWords.class, locale),
                Languages.words(QuestionWords.class, locale),
                Languages.words(CheckWords.class, locale),
                Languages.words(PromptWords.class, locale),
                Languages.words(AdviceWords.class, locale),
                Languages.words(LookWords.class, locale),
                Languages.words(CauseWords.class, locale));
    }

    /**
     * The result as its customer sees it now, to be kept with a ticket; {@link Result#read} reads it again. Empty where
     * they never opened the checklist.
     */
    public Optional<JsonNode> snapshot(Project project, Formats formats) {
        return Optional.ofNullable(Progress.of(project.customerId, project.id))
                .map(progress -> result(project, find(project, progress.answers, formats), progress, formats))
                .map(Result::frozen);
    }
}
