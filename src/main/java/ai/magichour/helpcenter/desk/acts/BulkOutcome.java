package ai.magichour.helpcenter.desk.acts;

/** What came of an act on one of many tickets. */
public enum BulkOutcome {
    /** It is done. */
    DONE,
    /** Something happened since the list was shown. */
    CHANGED,
    /** Somebody else has it. */
    TAKEN,
    /** Its facts don't bear it out. */
    UNFIT
}
