/**
 * A customer's own page: who they are here, where mail goes, and in which zone they read times.
 *
 * <p>Owns addresses that wait to be confirmed. What must stay true:
 *
 * <ul>
 *   <li>mail goes to an address that the provider verified, or to one whose owner pressed the link that was sent there;
 *   <li>a link works once, for a day, and for nobody but the signed-in customer who asked for it;
 *   <li>an address never makes a person, finds one, or joins two.
 * </ul>
 */
package ai.magichour.helpcenter.accounts.me;
