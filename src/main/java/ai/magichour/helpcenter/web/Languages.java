package ai.magichour.helpcenter.web;

import io.quarkus.arc.Arc;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** The languages that customers read, and our words in each of them. What support reads is English. */
public final class Languages {

    /** What somebody reads who asked for nothing that we have. */
    public static final Locale FIRST = Locale.ENGLISH;

    public static final List<Locale> ALL = List.of(FIRST, Locale.GERMAN);

    private static final int LONGEST_HEADER = 500;
    /** Java reads more as a language than others do who look at the same header: a lone hyphen, too. */
    private static final Pattern RANGE = Pattern.compile("\\*|[a-z]{1,8}(-[a-z0-9*]{1,8})*");

    /** Looking a bundle up costs more than asking it. */
    private static final Map<Key, Object> WORDS = new ConcurrentHashMap<>();

    private record Key(Class<?> bundle, Locale locale) {}

    private Languages() {}

    /** The one of this name, such as "de"; empty for null and for any other word. */
    public static Optional<Locale> named(String tag) {
        return ALL.stream().filter(each -> each.toLanguageTag().equals(tag)).findFirst();
    }

    /** Whether an {@code Accept-Language} can be understood at all; null can't. */
    static boolean isReadable(String header) {
        if (header == null || header.isBlank() || header.length() > LONGEST_HEADER) {
            return false;
        }
        try {
            return Locale.LanguageRange.parse(header).stream()
                    .allMatch(each -> RANGE.matcher(each.getRange()).matches());
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }

    /** The best of what a browser asks for in its {@code Accept-Language}; empty where we have none of it. */
    public static Optional<Locale> asked(String header) {
        return isReadable(header)
                ? Optional.ofNullable(Locale.lookup(Locale.LanguageRange.parse(header), ALL))
                : Optional.empty();
    }

    /** The words of a message bundle in a language; those of a bundle that only support reads are English. */
    public static <T> T words(Class<T> bundle, Locale locale) {
        return bundle.cast(WORDS.computeIfAbsent(new Key(bundle, locale), Languages::find));
    }

    private static Object find(Key key) {
        var localized = Arc.container()
                .instance(key.bundle(), Localized.Literal.of(key.locale().toLanguageTag()));
        return localized.isAvailable() ? localized.get() : MessageBundles.get(key.bundle());
    }
}
