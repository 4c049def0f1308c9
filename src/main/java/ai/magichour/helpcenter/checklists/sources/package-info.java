/**
 * The checks of what was uploaded: how large, of which kind and shape, and what only somebody who sees it can say.
 *
 * <p>What must stay true: as for all {@link ai.magichour.helpcenter.checklists.checks checks}.
 */
package ai.magichour.helpcenter.checklists.sources;
