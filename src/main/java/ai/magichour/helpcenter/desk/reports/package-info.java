/**
 * Reports: how much failed, how fast credits came back and tickets were answered, who saw it first, and who needed no ticket,
 * by day and tool, as pictures, tables and files.
 *
 * <p>Owns what was counted of each day. What must stay true:
 *
 * <ul>
 *   <li>a page reads what was counted and never what it was counted from;
 *   <li>a picture shows the numbers of the table beneath it, and can be read without seeing it;
 *   <li>whoever left without an answer isn't counted as helped;
 *   <li>no cell of a file can run as a formula.
 * </ul>
 */
package ai.magichour.helpcenter.desk.reports;
