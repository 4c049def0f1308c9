package ai.magichour.helpcenter.articles.search;

import ai.magichour.helpcenter.articles.search.Hit.Piece;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** Cuts from a text the stretch with the most of the words that were searched for, and marks them. */
final class Excerpt {

    private static final int LENGTH = 180;
    /** How far before the first marked word it begins, so that the word isn't read without its sentence. */
    private static final int RUN_UP = 40;

    private final String text;
    private final List<Word> words;
    private final List<String> terms;

    private Excerpt(String text, List<String> terms) {
        this.text = text;
        this.words = Word.in(text);
        this.terms = terms;
    }

    static List<Piece> of(String text, List<String> terms) {
        return new Excerpt(text, terms).pieces();
    }

    private List<Piece> pieces() {
        var first = firstWord();
        var last = lastWord(first);
        var begin = first == 0 ? 0 : words.get(first).start();
        var end = last == words.size() - 1 ? text.length() : words.get(last).end();
        var pieces = new ArrayList<Piece>();
        var at = begin;
        for (var word : words.subList(first, last + 1)) {
            if (isMeant(word)) {
                pieces.add(new Piece(text.substring(at, word.start()), false));
                pieces.add(new Piece(text.substring(word.start(), word.end()), true));
                at = word.end();
            }
        }
        pieces.add(new Piece(text.substring(at, end), false));
        if (first > 0) {
            pieces.add(0, new Piece("… ", false));
        }
        if (end < text.length()) {
            pieces.add(new Piece(" …", false));
        }
        return pieces;
    }

    private int firstWord() {
        var best = 0;
        var most = 0;
        for (var i = 0; i < words.size(); i++) {
            var found = isMeant(words.get(i)) ? termsFrom(i) : 0;
            if (found > most) {
                most = found;
                best = i;
            }
        }
        var start = words.get(best).start() - RUN_UP;
        while (best > 0 && words.get(best - 1).start() >= start) {
            best--;
        }
        return start <= 0 ? 0 : best;
    }

    private int lastWord(int first) {
        var last = first;
        while (last + 1 < words.size()
                && words.get(last + 1).end() - words.get(first).start() <= LENGTH) {
            last++;
        }
        return last;
    }

    private int termsFrom(int index) {
        var found = new HashSet<String>();
        var limit = words.get(index).start() + LENGTH - RUN_UP;
        for (var word : words.subList(index, words.size())) {
            if (word.end() > limit) {
                break;
            }
            terms.stream().filter(word::begins).forEach(found::add);
        }
        return found.size();
    }

    private boolean isMeant(Word word) {
        return terms.stream().anyMatch(word::begins);
    }
}
