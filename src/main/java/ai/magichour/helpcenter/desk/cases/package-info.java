/**
 * A case: the thread at the left, and at the right what the customer sees, what it was when they wrote, and what belongs
 * to it.
 *
 * <p>Owns notes and claims. What must stay true:
 *
 * <ul>
 *   <li>looking at a case is written down, and changes nothing else;
 *   <li>a claim runs out by itself, and warns rather than locks;
 *   <li>what support writes for support is read by nothing that a customer can ask for.
 * </ul>
 */
package ai.magichour.helpcenter.desk.cases;
