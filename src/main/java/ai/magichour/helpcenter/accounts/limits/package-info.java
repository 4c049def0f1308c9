/**
 * How much one customer may do in a while, so that nobody's script takes the house from everybody else.
 *
 * <p>Owns what each customer has used. What must stay true:
 *
 * <ul>
 *   <li>all nodes count together, and two requests at once can't both have the last one;
 *   <li>who is over a limit is told from when on it works again, and loses nothing they typed.
 * </ul>
 *
 * <p>Somebody signed out has no limit here: what they can search is the articles, which are in memory.
 */
package ai.magichour.helpcenter.accounts.limits;
