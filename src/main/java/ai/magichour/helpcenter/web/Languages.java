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
    private static final String RANGE =
            " *(\\*|[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*) *(; *q=(0(\\.\\d{0,3})?|1(\\.0{0,3})?))? *";
    /** What RFC 9110 has in an {@code Accept-Language}. Java's own reader breaks on some of what isn't, such as a hyphen. */
    private static final Pattern HEADER = Pattern.compile(RANGE + "(," + RANGE + ")*");

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
        return header != null
                && header.length() <= LONGEST_HEADER
                && HEADER.matcher(header).matches();
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
