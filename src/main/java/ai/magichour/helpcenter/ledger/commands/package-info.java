/**
 * Returning credits: what support asks the platform to give back for a project. It has no pages.
 *
 * <p>Owns commands. What must stay true:
 *
 * <ul>
 *   <li>one open command for a project, and together never more than the project still costs, unless it is goodwill;
 *   <li>everything about a customer's commands happens under the lock of their row in {@code book};
 *   <li>a command is told through the outbox, written in the transaction that asked for it;
 *   <li>it is done only when its line is visible in the ledger, whatever the platform answered.
 * </ul>
 */
package ai.magichour.helpcenter.ledger.commands;
