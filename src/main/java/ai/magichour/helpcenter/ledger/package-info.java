/**
 * The books: each customer's lines of credits as the platform sent them, and what they add up to. It has no pages.
 *
 * <p>Owns lines, waiting lines, statements, settlements and contradictions. What must stay true:
 *
 * <ul>
 *   <li>a line is only ever added, and becomes visible when the one before it is and its balance follows;
 *   <li>the balance shown is the sum up to the line it names, plus the jumps that a visible note explains;
 *   <li>a contradiction is kept and shown as being checked until a statement or a right line settles it;
 *   <li>all that happens to a customer's books happens under the lock of their one row in {@code book}.
 * </ul>
 */
package ai.magichour.helpcenter.ledger;
