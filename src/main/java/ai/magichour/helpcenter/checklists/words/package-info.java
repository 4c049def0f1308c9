/**
 * Everything that checks say: titles, questions, reasons and changes.
 *
 * <p>What must stay true: reasons say whose guess they are; a change can be done as it stands; nothing blames.
 */
package ai.magichour.helpcenter.checklists.words;
