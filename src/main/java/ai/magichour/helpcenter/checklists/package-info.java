/**
 * A project's checklist: what in it is likely the cause, what is worth trying, and what to change, by the six headings
 * of the article about better results.
 *
 * <p>Owns what somebody answered and changed, what was advised to whom, and the frozen result that support sees. What
 * must stay true:
 *
 * <ul>
 *   <li>what isn't known is never called fine, and what a person said is called so;
 *   <li>a rule over words suggests and doesn't judge;
 *   <li>of a failure the platform's own word leads;
 *   <li>"this solved it" and "I still need help" weigh the same;
 *   <li>a frozen result reads to support as it read to the customer, whatever becomes of the rules.
 * </ul>
 */
package ai.magichour.helpcenter.checklists;
