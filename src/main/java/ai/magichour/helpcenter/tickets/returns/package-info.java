/**
 * What tickets do when credits come back, and when they don't: a ticket says so by itself, a closed one too;
 * who asked to be told is told; and what is overdue opens a ticket.
 *
 * <p>What must stay true: only a line of the ledger says that credits came back; each line is told once; a ticket is opened
 * for somebody once.
 */
package ai.magichour.helpcenter.tickets.returns;
