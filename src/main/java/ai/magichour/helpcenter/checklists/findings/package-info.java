/**
 * What a check finds, and what it looks at: a project's own parameters, what the person answered, and the catalogue.
 *
 * <p>What must stay true: a finding never says "looks fine" without the value that it rests on; a number that can't be
 * right counts as not told; what a person said is called so.
 */
package ai.magichour.helpcenter.checklists.findings;
