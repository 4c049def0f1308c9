/**
 * What the feed makes of projects: which revision stands, and the sums that are kept beside each.
 *
 * <p>What must stay true: the highest revision is what a project is, whatever order they come in; a project's first owner
 * stays; the sums beside a project are those of its visible lines.
 */
package ai.magichour.helpcenter.projects.intake;
