package ai.magichour.helpcenter.articles.search;

import ai.magichour.helpcenter.web.Typed;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * Finds texts by the beginnings of words. A text is found when it has every word that was typed; when none has, those
 * with the most are, as long as that is more than half: a whole sentence typed in distress still finds help, and
 * nonsense doesn't find everything. A word counts most in the title, then in the keywords, then in the text.
 */
public final class Search<T> {

    /** What is typed beyond this can't narrow down a few texts any further. */
    public static final int LONGEST = 200;

    private final List<Indexed<T>> all;

    /** Equally good ones are found in the order they have here. */
    public Search(
            Collection<T> all, Function<T, String> title, Function<T, String> keywords, Function<T, String> text) {
        this.all = all.stream()
                .map(item -> new Indexed<>(
                        item,
                        Word.in(title.apply(item)),
                        Word.in(keywords.apply(item)),
                        Word.in(text.apply(item)),
                        text.apply(item)))
                .toList();
    }

    /** What was typed, as the field shows it again: one line of a length that fits a field. */
    public static String tidy(String typed) {
        return Typed.line(typed, LONGEST);
    }

    public List<Hit<T>> find(String typed) {
        var terms = Word.in(tidy(typed)).stream().map(Word::folded).distinct().toList();
        var most = all.stream().mapToLong(it -> it.matches(terms)).max().orElse(0);
        if (most * 2 <= terms.size()) {
            return List.of();
        }
        return all.stream()
                .filter(it -> it.matches(terms) == most)
                .sorted(Comparator.comparing((Indexed<T> it) -> it.weight(terms))
                        .reversed())
                .map(it -> new Hit<>(it.item, Excerpt.of(it.text, terms)))
                .toList();
    }

    private record Indexed<T>(T item, List<Word> inTitle, List<Word> inKeywords, List<Word> inText, String text) {

        long matches(List<String> terms) {
            return terms.stream().filter(term -> weight(term) > 0).count();
        }

        int weight(List<String> terms) {
            return terms.stream().mapToInt(this::weight).sum();
        }

        /** A keyword outweighs the text, and the title a keyword; a whole word counts twice. */
        private int weight(String term) {
            return Math.max(100 * best(inTitle, term), Math.max(10 * best(inKeywords, term), best(inText, term)));
        }

        private static int best(List<Word> words, String term) {
            var best = 0;
            for (var word : words) {
                if (word.folded().equals(term)) {
                    return 2;
                }
                if (word.begins(term)) {
                    best = 1;
                }
            }
            return best;
        }
    }
}
