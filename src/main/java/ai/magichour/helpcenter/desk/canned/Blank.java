package ai.magichour.helpcenter.desk.canned;

import ai.magichour.helpcenter.projects.verdict.RefundStatus;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An answer with places for facts, as {@code canned.json} holds it.
 *
 * @param when of which refund statuses it may be said; empty: of each, also where nothing is about a project
 */
record Blank(
        @JsonProperty(required = true) String key,
        @JsonProperty(required = true) String title,
        Set<RefundStatus> when,
        @JsonProperty(required = true) String text) {

    private static final Pattern PLACE = Pattern.compile("\\{([a-z]+)}");

    Blank {
        when = when == null ? Set.of() : when;
    }

    /** The answer for these facts; empty where it can't be said of them, or one of its places has no fact. */
    Optional<Canned> filled(RefundStatus refund, Map<String, String> facts) {
        var places = PLACE.matcher(text).results().map(place -> place.group(1));
        var isSo = when.isEmpty() || refund != null && when.contains(refund);
        if (!isSo || !places.allMatch(facts::containsKey)) {
            return Optional.empty();
        }
        var full = PLACE.matcher(text).replaceAll(place -> Matcher.quoteReplacement(facts.get(place.group(1))));
        return Optional.of(new Canned(key, title, full));
    }
}
