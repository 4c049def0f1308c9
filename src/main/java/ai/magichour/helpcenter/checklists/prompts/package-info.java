/**
 * What a prompt says, as far as a list of words can tell.
 *
 * <p>What must stay true: only English is read, and another language is said to be one that we can't read; a list of
 * words can point at something and never judge it.
 */
package ai.magichour.helpcenter.checklists.prompts;
