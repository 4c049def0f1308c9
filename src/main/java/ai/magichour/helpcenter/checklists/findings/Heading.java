package ai.magichour.helpcenter.checklists.findings;

/** The six things to look at when a result isn't what somebody hoped for, in the order of the article. */
public enum Heading {
    /** What was uploaded. */
    SOURCE,
    /** What was written. */
    PROMPT,
    /** What it was made with. */
    MODEL,
    /** How long it is. */
    DURATION,
    /** Whether another tool does it better. */
    TOOL,
    /** Whether the files and settings fit the tool. */
    INPUT
}
