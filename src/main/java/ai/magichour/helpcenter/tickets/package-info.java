/**
 * Tickets: a customer asks support, sees who is waiting for whom, and says whether it is solved.
 *
 * <p>Owns tickets, messages, forms, files and the mail about them. What must stay true:
 *
 * <ul>
 *   <li>ticket, evidence and outgoing mail are written in one transaction, and the page confirms after it;
 *   <li>one open ticket for each project and concern, by the database;
 *   <li>finders take the viewer first: another's ticket and none look the same;
 *   <li>nothing that a customer typed is dropped, and none of it is ever markup.
 * </ul>
 */
package ai.magichour.helpcenter.tickets;
