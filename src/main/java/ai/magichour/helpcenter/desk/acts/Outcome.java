package ai.magichour.helpcenter.desk.acts;

/** What came of an act. */
enum Outcome {
    /** It is done, now or when the same form came before. */
    DONE,
    /** Something happened since the form was made: nothing is done. */
    CHANGED,
    /** The customer has another open ticket about the same thing, so this one can't be opened again. */
    OTHER_OPEN,
    /** The ledger doesn't bear out what it would say. */
    NOT_SO
}
