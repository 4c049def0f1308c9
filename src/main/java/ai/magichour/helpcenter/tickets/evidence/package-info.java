/**
 * The facts that go with a ticket: what the project, its verdict, its ledger lines and its checklist said at one moment.
 *
 * <p>What must stay true: everything is read for this customer from the database and nothing from the form; what was frozen
 * never changes; support sees it as the customer saw it.
 */
package ai.magichour.helpcenter.tickets.evidence;
