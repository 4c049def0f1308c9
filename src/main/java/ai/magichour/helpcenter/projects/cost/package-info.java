/**
 * Why a project cost what it cost: its lines in the ledger, beside what the published rate leads to expect.
 *
 * <p>What must stay true: every number of the charge is the ledger's; a computed price is called a guide; where the two
 * differ, that is said, and nobody is said to be wrong.
 */
package ai.magichour.helpcenter.projects.cost;
