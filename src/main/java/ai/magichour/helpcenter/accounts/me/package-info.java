/**
 * A customer's own page: who they are here, where mail goes, in which zone they read times, and what is kept of them: said,
 * handed out as a file, and deleted where it may be.
 *
 * <p>Owns addresses that wait to be confirmed. What each feature keeps, it says itself: {@link
 * ai.magichour.helpcenter.accounts.OwnData}. What must stay true:
 *
 * <ul>
 *   <li>mail goes to an address that the provider verified, or to one whose owner pressed the link that was sent there;
 *   <li>a link works once, for a day, and for nobody but the signed-in customer who asked for it;
 *   <li>after a request to delete nothing that the provider says is kept until the customer wants that again;
 *   <li>an address never makes a person, finds one, or joins two.
 * </ul>
 */
package ai.magichour.helpcenter.accounts.me;
