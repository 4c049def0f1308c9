/**
 * Known problems: when one tool fails with one error far more often than usual, support is asked, says in a sentence what is
 * wrong, and everybody who had it reads that; when it is over, everybody whom it hit gets one letter.
 *
 * <p>Owns the figures of failures, known problems, and who was told. What must stay true:
 *
 * <ul>
 *   <li>figures only propose; what customers read was said by somebody;
 *   <li>there is one open problem for each tool and error, by the database;
 *   <li>nobody's sentence is replaced by somebody who hasn't read it;
 *   <li>everybody is told once that it is over, with their own credits as the verdict has them in that moment;
 *   <li>a customer's page asks the database nothing for it.
 * </ul>
 */
package ai.magichour.helpcenter.desk.problems;
