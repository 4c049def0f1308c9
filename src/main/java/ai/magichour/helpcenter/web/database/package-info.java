/**
 * A customer's ticket and credits outlive whatever happens to the process that took them. This package owns where the
 * database is and how the application reaches it: a configured PostgreSQL, or an embedded one that dev mode and tests
 * start by themselves and the jar starts when asked to. A configured database always wins and is never touched. The
 * application and the migrations have separate settings everywhere, so that the application can't change what is
 * append-only. Kept data is written durably, is readable by its owner only, and comes back after any crash. One process
 * at a time uses one folder; the next one is told so in a sentence.
 */
package ai.magichour.helpcenter.web.database;
