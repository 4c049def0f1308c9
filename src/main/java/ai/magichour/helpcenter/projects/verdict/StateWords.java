package ai.magichour.helpcenter.projects.verdict;

/** The one word for where a project is. */
public final class StateWords {

    private StateWords() {}

    public static String of(Facts facts, ProjectWords words) {
        return switch (facts.state()) {
            case DRAFT -> words.stateDraft();
            case QUEUED -> words.stateQueued();
            case RENDERING -> words.stateRendering();
            case COMPLETE -> words.stateComplete();
            case ERROR -> words.stateError();
            case CANCELED -> words.stateCanceled();
            case UNKNOWN -> words.stateUnknown(facts.status());
        };
    }
}
