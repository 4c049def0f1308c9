/**
 * Who did what: one line for each act, written in the transaction of the act.
 *
 * <p>What must stay true: a line is only ever added, and the database refuses the application anything else.
 */
package ai.magichour.helpcenter.accounts.audit;
