/**
 * Returning credits from the desk: see what it would do, ask for it, and above the limit have a lead approve it.
 *
 * <p>What must stay true:
 *
 * <ul>
 *   <li>what is asked is what was shown: the amount, the reason and the form's key travel together;
 *   <li>the customer hears of it when the platform is asked and when it refuses, never before;
 *   <li>nobody approves what they asked for themselves.
 * </ul>
 */
package ai.magichour.helpcenter.desk.refunds;
