/**
 * Signing in and out, and who is asking. {@code accounts.me} is a customer's own page, {@code accounts.limits} what each
 * may do in a while.
 *
 * <p>Owns customers and the list of sessions that ended early. What must stay true:
 *
 * <ul>
 *   <li>a customer is (issuer's configured name, subject), never an e-mail address;
 *   <li>roles come from the configured claim and from nowhere else;
 *   <li>a session that signed out is refused by every node, though its cookie were copied.
 * </ul>
 */
package ai.magichour.helpcenter.accounts;
