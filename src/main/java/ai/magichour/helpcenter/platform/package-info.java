/**
 * The platform's side of the conversation: the feed of events that our mirror of projects and credits is made of.
 *
 * <p>Owns the log of raw events. What must stay true:
 *
 * <ul>
 *   <li>only a signature over the raw bytes, at most 300 seconds old, lets a request in;
 *   <li>a request is stored whole before it is answered with 202, or not at all;
 *   <li>delivery is at least once and in any order: an id counts once, and what comes early waits;
 *   <li>what we have no rule for is kept and shown as it was sent.
 * </ul>
 */
package ai.magichour.helpcenter.platform;
