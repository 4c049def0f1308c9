/**
 * Anyone, signed in or not, reads what happens to credits when a project fails or completes, searches for it, and says
 * whether it helped.
 *
 * <p>The package owns the help articles, which are Markdown files of our own beside the code, their search, and the
 * table {@code article_feedback}.
 *
 * <ul>
 *   <li>All articles are read and checked at start: one with a missing title, a link that leads nowhere or an unfilled
 *       placeholder stops the application, so that no reader ever finds it.
 *   <li>Only these files become HTML. What a reader types is text, always escaped.
 *   <li>A search never fails: whatever is typed gives a page.
 *   <li>Feedback is only ever added, and needs no sign-in.
 * </ul>
 */
package ai.magichour.helpcenter.articles;
