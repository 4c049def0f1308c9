/**
 * What kinds of file there are, why one isn't taken, and how one is copied with parts of it left out.
 *
 * <p>What must stay true:
 *
 * <ul>
 *   <li>what is kept is rebuilt from parts that are known: comments, places, and whatever follows the end are left out;
 *   <li>a file is read through a map of it or line by line, so that its size is never a matter of memory.
 * </ul>
 */
package ai.magichour.helpcenter.tickets.files.content;
