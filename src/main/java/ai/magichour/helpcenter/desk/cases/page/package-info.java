/**
 * A case's page: what it shows, and what is typed into it.
 *
 * <p>What must stay true: it asks the database as often however much there is to a case; the facts are rendered by the
 * customer's own template, in the customer's words and zone.
 */
package ai.magichour.helpcenter.desk.cases.page;
