/**
 * What must be told to somebody else: mail, the platform, another feature. It has no pages.
 *
 * <p>Owns the outbox and its relay. What must stay true:
 *
 * <ul>
 *   <li>a parcel is written in the transaction that decided it, and told only after that committed;
 *   <li>no transaction or connection is held while something is told;
 *   <li>parcels of one key are told in their order; told twice only after a crash or a lost answer, under the same id;
 *   <li>what can't be told is kept and seen by somebody, never dropped.
 * </ul>
 */
package ai.magichour.helpcenter.outbox;
