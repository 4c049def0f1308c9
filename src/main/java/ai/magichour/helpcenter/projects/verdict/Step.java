package ai.magichour.helpcenter.projects.verdict;

/** What a reader can do next. */
public enum Step {
    /** Make it again with the platform's tool. */
    TRY_AGAIN,
    /** Tell support that credits are missing. */
    REPORT,
    /** Be told when the credits are back. */
    WATCH,
    /** Look for what would make the result better. */
    IMPROVE,
    /** Look at what was sent, because it may be what failed. */
    CHECK,
    /** Have support find out. */
    ASK,
    /** See every line of one's credits. */
    CREDITS,
    /** Read what happens to credits in each case. */
    ARTICLE,
    /** Write to support about anything. */
    WRITE,
    /** Read what error messages mean. */
    ERRORS,
    /** Read why a project can take long. */
    WAITING,
    /** Read what a block by the content policy means. */
    POLICY
}
