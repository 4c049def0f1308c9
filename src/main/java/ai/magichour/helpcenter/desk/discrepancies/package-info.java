/**
 * Discrepancies: what doesn't fit in a customer's ledger or projects is found here before they write, and somebody of
 * support opens a ticket for them, gives credits back, or says that it needs nothing.
 *
 * <p>Owns the table of discrepancies, the queue of what the feed touched, and when the clock has to look. What must stay true:
 *
 * <ul>
 *   <li>what is listed follows from the facts as they are now: what healed leaves by itself;
 *   <li>what was worked leaves, and comes back only with other facts;
 *   <li>nothing rests on absence while lines are missing, nor beyond the time up to which the platform spoke;
 *   <li>whatever goes wrong here never holds up the feed.
 * </ul>
 */
package ai.magichour.helpcenter.desk.discrepancies;
