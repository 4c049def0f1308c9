package ai.magichour.helpcenter.tickets.mail;

import java.util.List;

/**
 * A letter's content, for its HTML and its plain text.
 *
 * @param quote what somebody wrote; null for nothing
 * @param href where it goes on
 */
public record LetterPage(String title, List<String> paragraphs, String quote, String href, String label, String why) {}
