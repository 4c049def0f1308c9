/**
 * The desk: support finds the next case, sees it with the customer's own facts beside it, answers, and returns credits in
 * place.
 *
 * <p>Owns what only support sees: who has a case, notes, and what the queue is ordered by. What must stay true:
 *
 * <ul>
 *   <li>roles come from the sign-in's claim alone; whoever lacks one sees what everybody sees where nothing is;
 *   <li>each look at a customer's case and each act on it is a line in the audit;
 *   <li>nothing is saved over what somebody else did meanwhile: both are shown, and what was typed stays;
 *   <li>facts are the customer's, in the words and the zone in which they read them.
 * </ul>
 */
package ai.magichour.helpcenter.desk;
