package ai.magichour.helpcenter.projects.verdict;

/** Where a project's credits are. Derived whenever it is asked for, and never stored. */
public enum RefundStatus {
    /** Lines in the ledger gave back at least what the project cost, or gave back something though nothing was due. */
    RETURNED,
    /** It completed, so the credits were used. */
    NOT_DUE,
    /** It isn't over: the credits are set aside for it. */
    HELD,
    /** Support has asked the platform to return them. */
    ASKED_FOR,
    /** Lines in the ledger gave back a part. */
    PARTLY_RETURNED,
    /** It cost nothing. */
    NOT_CHARGED,
    /** They should come back, and our estimate of when hasn't passed. */
    PENDING,
    /** They should have come back by our estimate and didn't. */
    OVERDUE,
    /** We can't say, for the reason that stands beside it. */
    UNKNOWN
}
