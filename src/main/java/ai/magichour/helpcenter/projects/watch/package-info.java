/**
 * "Tell me when it's back": a customer asks once for a project, and is told once.
 *
 * <p>What must stay true: only what a line of the ledger shows is told; nobody is told twice.
 */
package ai.magichour.helpcenter.projects.watch;
