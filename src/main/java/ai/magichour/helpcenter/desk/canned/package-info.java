/**
 * Answers that support gives often, with the facts of the case filled in.
 *
 * <p>What must stay true: an answer is offered only where the facts bear it out, and never with a gap in it.
 */
package ai.magichour.helpcenter.desk.canned;
