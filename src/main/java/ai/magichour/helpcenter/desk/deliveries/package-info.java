/**
 * What couldn't be told or taken: parcels that were given up, and requests of the feed that were refused.
 *
 * <p>What must stay true: nothing that was given up is out of sight until it is told; sending it again is an act with a line
 * in the audit.
 */
package ai.magichour.helpcenter.desk.deliveries;
