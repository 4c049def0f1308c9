/**
 * The queue: which case comes next, and where a case is.
 *
 * <p>What must stay true:
 *
 * <ul>
 *   <li>ranked by what was promised, then by credits at stake, then by age, in every view;
 *   <li>a row's verdict is the one of right now, by the customer's own rules;
 *   <li>however many tickets there are, a view walks an index; what is counted is counted to a hundred,
 *       and among so many as {@link ai.magichour.helpcenter.desk.queue.Count} says; a word that is looked for ends at
 *       a thousand messages, but words that are each frequent and never stand together are looked for in all.
 * </ul>
 */
package ai.magichour.helpcenter.desk.queue;
