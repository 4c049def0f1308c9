package ai.magichour.helpcenter.desk.queue;

import java.util.Set;

/**
 * What somebody had chosen in a list when their act was refused; it stays chosen.
 *
 * @param numbers of the tickets
 * @param canned the answer's key; null for none
 * @param reason how they ended; null for none
 */
record Chosen(Set<String> numbers, String canned, String reason) {

    static final Chosen NOTHING = new Chosen(Set.of(), null, null);
}
