package ai.magichour.helpcenter.articles.search;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A word and where it stands in a text. Its folded form has no case and no accents, so that "Überprüfung",
 * "uberprufung" and "ÜBERPRÜFUNG" are one word; letters of every script count, because people type as they speak.
 */
record Word(String folded, int start, int end) {

    private static final Pattern LETTERS = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    static List<Word> in(String text) {
        return LETTERS.matcher(text)
                .results()
                .map(match -> new Word(fold(match.group()), match.start(), match.end()))
                .filter(word -> !word.folded.isEmpty())
                .toList();
    }

    /** One letter alone means itself: as the beginning of a word it would mean nearly everything. */
    boolean begins(String term) {
        return folded.equals(term) || term.length() > 1 && folded.startsWith(term);
    }

    /** Up, then down one letter at a time: that alone makes one of ß and ss, and of the two Greek letters sigma. */
    private static String fold(String word) {
        var plain =
                MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFKD)).replaceAll("");
        return plain.toUpperCase(Locale.ROOT)
                .codePoints()
                .map(Character::toLowerCase)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
