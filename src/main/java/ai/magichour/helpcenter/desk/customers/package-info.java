/**
 * A customer at the desk: everything of theirs on one page.
 *
 * <p>What must stay true: a look at it is written down; who else looked, and who did what, is for leads to read.
 */
package ai.magichour.helpcenter.desk.customers;
