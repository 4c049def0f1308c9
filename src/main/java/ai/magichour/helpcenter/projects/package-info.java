/**
 * A customer's projects: did it fail, where are its credits, and what can I do now.
 *
 * <p>Owns projects, their history, the catalogue of tools, and the verdict. What must stay true:
 *
 * <ul>
 *   <li>"returned" rests on a line of the ledger, never on a status; what isn't known is called so, with the reason;
 *   <li>a verdict is a pure function of facts, lines, how much we know, and the clock;
 *   <li>finders take the viewer first: another's project and none look the same;
 *   <li>the sums beside a project are those of its visible lines.
 * </ul>
 */
package ai.magichour.helpcenter.projects;
