package ai.magichour.helpcenter.projects;

import ai.magichour.helpcenter.projects.verdict.RefundStatus;
import ai.magichour.helpcenter.projects.verdict.Tone;

/** A project in a list: its state and its credits, each in a word and a tone. */
public record Row(
        Project project,
        String title,
        String tool,
        String state,
        Tone tone,
        String money,
        Tone moneyTone,
        RefundStatus refund) {}
