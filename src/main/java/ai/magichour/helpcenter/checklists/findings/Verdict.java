package ai.magichour.helpcenter.checklists.findings;

import ai.magichour.helpcenter.projects.verdict.Tone;

/** What a check says, most pressing first. */
public enum Verdict {
    /** A published limit or need isn't met. */
    LIKELY(Tone.ACT),
    /** Published advice isn't followed, or words suggest so. */
    WORTH_TRYING(Tone.WAITING),
    /** Something is missing that the answer depends on. */
    UNKNOWN(Tone.NEUTRAL),
    /** It was measured, or somebody looked, and it is as it should be. */
    FINE(Tone.DONE);

    private final Tone tone;

    Verdict(Tone tone) {
        this.tone = tone;
    }

    public Tone tone() {
        return tone;
    }

    /** Whether there is something to change. */
    public boolean isAdvice() {
        return this == LIKELY || this == WORTH_TRYING;
    }
}
