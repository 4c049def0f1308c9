/**
 * The verdict: where a project's credits are, and the words that say so.
 *
 * <p>What must stay true: it is a pure function of facts, lines, how much we know, and the clock; "returned" rests on a
 * line; a new status doesn't compile until it has words; what isn't known is called so, with the reason.
 */
package ai.magichour.helpcenter.projects.verdict;
