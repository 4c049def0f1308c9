package ai.magichour.helpcenter.checklists.prompts;

import ai.magichour.helpcenter.checklists.prompts.Lexicon.English;
import ai.magichour.helpcenter.projects.catalogue.Tool.Wish;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A prompt as a list of words can read it. What it says of an English one means nothing for another. */
public final class Prompt {

    private static final int LONGEST_READ = 20_000;
    private static final double MOSTLY = 0.8;
    private static final English ENGLISH = Lexicon.WORDS.english();

    /** What the description of a scene consists of, besides what it is about. */
    public enum Part {
        /** What happens. */
        ACTION,
        /** Where it is. */
        PLACE,
        /** How it looks, and in which light. */
        STYLE,
        /** From where and how it is seen. */
        CAMERA
    }

    /** Two words that ask for opposites. */
    public record Conflict(String one, String other) {}

    private final String spoken;
    private final List<String> words;
    private final Set<String> each;
    private final boolean isLatin;

    private Prompt(String text) {
        var read = text.length() > LONGEST_READ ? text.substring(0, LONGEST_READ) : text;
        words = Arrays.stream(
                        read.toLowerCase(Locale.ROOT).replaceAll("['’]", "").split("[^\\p{L}\\p{M}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
        each = Set.copyOf(words);
        spoken = " " + String.join(" ", words) + " ";
        isLatin = isLatin(read);
    }

    public static Prompt of(String text) {
        return new Prompt(text);
    }

    /** Whether we can read it: more of its words are English than of any other language that we can tell. */
    public boolean isEnglish() {
        var english = words.stream().filter(ENGLISH::knows).count();
        return isLatin
                && english > 0
                && Lexicon.WORDS.others().values().stream().allMatch(other -> english > count(other));
    }

    /** The different words that say something of their own. */
    public long details() {
        return words.stream()
                .filter(word ->
                        !ENGLISH.function().contains(word) && !ENGLISH.empty().contains(word))
                .distinct()
                .count();
    }

    public Set<Part> parts() {
        var parts = EnumSet.noneOf(Part.class);
        if (words.stream().anyMatch(ENGLISH::isAction)) {
            parts.add(Part.ACTION);
        }
        if (has(ENGLISH.place()) || has(ENGLISH.prepositions())) {
            parts.add(Part.PLACE);
        }
        if (has(ENGLISH.style())) {
            parts.add(Part.STYLE);
        }
        if (has(ENGLISH.camera())) {
            parts.add(Part.CAMERA);
        }
        return parts;
    }

    /** Whether it says that anything moves. */
    public boolean moves() {
        return words.stream().anyMatch(ENGLISH::isAction) || has(ENGLISH.movement()) || has(ENGLISH.camera());
    }

    /** The words that ask for a change, each once. */
    public List<String> changes() {
        return words.stream()
                .filter(word -> English.isForm(word, ENGLISH.change()))
                .distinct()
                .toList();
    }

    public Optional<Conflict> conflict() {
        return ENGLISH.opposites().stream()
                .filter(pair ->
                        find(pair.get(0)).isPresent() && find(pair.get(1)).isPresent())
                .map(pair ->
                        new Conflict(find(pair.get(0)).get(), find(pair.get(1)).get()))
                .findFirst();
    }

    /** The words by which it asks for that; empty where it doesn't. */
    public Optional<String> asksFor(Wish wish) {
        return find(ENGLISH.wishes().getOrDefault(wish, List.of()));
    }

    private Optional<String> find(Collection<String> phrases) {
        return phrases.stream().filter(this::says).findFirst();
    }

    private boolean says(String phrase) {
        return each.contains(phrase)
                || (phrase.indexOf(' ') > 0 || phrase.indexOf('-') > 0)
                        && spoken.contains(" " + phrase.replace('-', ' ') + " ");
    }

    private boolean has(Set<String> some) {
        return find(some).isPresent();
    }

    private long count(Set<String> others) {
        return words.stream().filter(others::contains).count();
    }

    private static boolean isLatin(String text) {
        var letters = text.codePoints().filter(Character::isLetter).count();
        var latin = text.codePoints()
                .filter(c -> Character.isLetter(c) && Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN)
                .count();
        return letters > 0 && latin >= letters * MOSTLY;
    }
}
