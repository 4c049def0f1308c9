/**
 * Who did what: leads read each look at a customer's case and each act, newest first.
 *
 * <p>What must stay true:
 *
 * <ul>
 *   <li>it is read here and changed nowhere;
 *   <li>a page that shows one customer's case is a look, whatever led to it, a refusal too; a list (the queue, a search,
 *       approvals, discrepancies, this) is deliberately none: it shows of each case only what says whether to open it;
 *   <li>however long it is, a page walks an index.
 * </ul>
 */
package ai.magichour.helpcenter.desk.audit;
