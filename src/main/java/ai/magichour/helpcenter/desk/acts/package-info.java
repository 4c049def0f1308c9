/**
 * What support does in a case: answer, note, claim, close and open again, by one and by many at once.
 *
 * <p>What must stay true: an act is done in one transaction under the ticket's lock, with its line in the audit; the same
 * form sent again is the same act; what somebody hasn't seen is never written over.
 */
package ai.magichour.helpcenter.desk.acts;
