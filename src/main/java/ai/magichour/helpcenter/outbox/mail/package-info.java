/**
 * Mail to customers: written into the outbox as a {@link ai.magichour.helpcenter.outbox.mail.Letter}, sent by SMTP. It has
 * no pages.
 *
 * <p>Owns the way a letter looks and travels. What must stay true:
 *
 * <ul>
 *   <li>a letter is sent until the server took it or refused it for good; a repeat carries the same Message-ID, and there is
 *       one only where it can't be known whether the server took it;
 *   <li>nothing that somebody typed is in a header;
 *   <li>no letter's text, no address and no password is in the log.
 * </ul>
 */
package ai.magichour.helpcenter.outbox.mail;
