/**
 * From a project to a sent ticket: what can be answered before the form, the form that has written itself, "check your
 * answers", and the one transaction that sends.
 *
 * <p>What must stay true:
 *
 * <ul>
 *   <li>facts are read for this customer at submission and never taken from the form;
 *   <li>what was typed is kept until it is sent, whatever happens in between, and given back to nobody else;
 *   <li>the same form sent again ends at the same ticket, and another text of it is added, never dropped.
 * </ul>
 */
package ai.magichour.helpcenter.tickets.form;
