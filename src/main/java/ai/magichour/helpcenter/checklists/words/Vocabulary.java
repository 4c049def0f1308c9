package ai.magichour.helpcenter.checklists.words;

import ai.magichour.helpcenter.projects.verdict.CauseWords;

/** All the words that checks speak in. */
public record Vocabulary(
        TitleWords titles,
        SettingTitleWords settings,
        QuestionWords questions,
        CheckWords checks,
        PromptWords prompts,
        AdviceWords advice,
        LookWords look,
        CauseWords causes) {}
