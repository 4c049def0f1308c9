/**
 * Where the bytes of attachments are: in PostgreSQL, or on S3-compatible storage by configuration. Which of the two makes
 * no difference to anybody; a change of it moves nothing that is stored already.
 */
package ai.magichour.helpcenter.tickets.files.store;
