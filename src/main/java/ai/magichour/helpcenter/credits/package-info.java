/**
 * A customer's credits: every line of the ledger with its running balance, the same as a file, and the live balance in
 * every page's header.
 *
 * <p>Owns no data. What must stay true: a balance names the line or the time it is as of; what isn't known is called so;
 * lines that can't be shown in order yet are said to wait and count for nothing.
 */
package ai.magichour.helpcenter.credits;
