/**
 * The letters about tickets: received, answered, credits came back, closed.
 *
 * <p>What must stay true: a letter is written in the transaction of what it tells; its subject holds nothing that anybody
 * typed; it goes to the customer's verified address or to nobody.
 */
package ai.magichour.helpcenter.tickets.mail;
