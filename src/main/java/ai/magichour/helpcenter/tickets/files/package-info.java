/**
 * Files that people add to a message: taken from a form, cleaned, stored, and given back as downloads.
 *
 * <p>Owns attachments and, where the database stores them, their bytes. Knows nothing of tickets but their ids. What must
 * stay true:
 *
 * <ul>
 *   <li>an attachment is one customer's: every finder takes the viewer first, and its id is random;
 *   <li>what a file is, is decided by what is in it, never by its name or by what the browser says;
 *   <li>no file is ever whole in memory, neither coming in nor going out;
 *   <li>a row names an attachment before its bytes are stored and until they are gone, so that no bytes are left over.
 * </ul>
 */
package ai.magichour.helpcenter.tickets.files;
