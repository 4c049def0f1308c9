package ai.magichour.helpcenter.checklists.prompts;

import ai.magichour.helpcenter.projects.catalogue.Tool.Wish;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words by which a prompt is read, from {@code checklists/lexicon.json}. */
record Lexicon(List<String> about, English english, Map<String, Set<String>> others) {

    static final Lexicon WORDS = read();

    /**
     * English.
     *
     * @param empty words that fit any result
     * @param common words that many prompts have, by which its language is known
     * @param action what can be done, in the base form
     * @param notActions nouns that end like an action
     */
    record English(
            Set<String> function,
            Set<String> empty,
            Set<String> common,
            Set<String> action,
            Set<String> notActions,
            Set<String> movement,
            Set<String> camera,
            Set<String> style,
            Set<String> place,
            Set<String> prepositions,
            Set<String> change,
            List<List<List<String>>> opposites,
            Map<Wish, List<String>> wishes) {

        boolean knows(String word) {
            return function.contains(word)
                    || empty.contains(word)
                    || common.contains(word)
                    || movement.contains(word)
                    || camera.contains(word)
                    || style.contains(word)
                    || place.contains(word)
                    || prepositions.contains(word)
                    || change.contains(word)
                    || isAction(word);
        }

        /** Whether it says that something is done: "runs", "running", and most words that end like the latter. */
        boolean isAction(String word) {
            if (notActions.contains(word)) {
                return false;
            }
            return isForm(word, action) || word.length() > 5 && word.endsWith("ing") && !empty.contains(word);
        }

        /** Whether it is one of these words, as it stands or with an ending. */
        static boolean isForm(String word, Set<String> bases) {
            return bases.contains(word)
                    || isForm(word, "s", bases)
                    || isForm(word, "es", bases)
                    || isForm(word, "ed", bases)
                    || isForm(word, "ing", bases);
        }

        private static boolean isForm(String word, String ending, Set<String> bases) {
            if (!word.endsWith(ending) || word.length() < ending.length() + 2) {
                return false;
            }
            var stem = word.substring(0, word.length() - ending.length());
            var last = stem.length() - 1;
            var isDoubled = last > 1 && stem.charAt(last) == stem.charAt(last - 1);
            return bases.contains(stem)
                    || bases.contains(stem + "e")
                    || isDoubled && bases.contains(stem.substring(0, last))
                    || stem.endsWith("i") && bases.contains(stem.substring(0, last) + "y");
        }
    }

    private static Lexicon read() {
        try (InputStream file = Lexicon.class.getResourceAsStream("/checklists/lexicon.json")) {
            return JsonMapper.builder().build().readValue(file, Lexicon.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
