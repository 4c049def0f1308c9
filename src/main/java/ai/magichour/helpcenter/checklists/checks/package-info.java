/**
 * The checks: pure functions from a case to what they find, one file a heading or family.
 *
 * <p>What must stay true: a check throws for no input; a published limit that isn't met is likely the cause, advice that
 * isn't followed is worth trying, and a rule over words never says more than the latter; nothing here names a tool or a
 * model, so that a new one is a change to the catalogue alone.
 */
package ai.magichour.helpcenter.checklists.checks;
