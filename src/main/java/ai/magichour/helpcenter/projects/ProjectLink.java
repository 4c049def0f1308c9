package ai.magichour.helpcenter.projects;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A project's id as people paste it: alone, or within a link to the platform's library. The link is read, never opened.
 */
public final class ProjectLink {

    private static final Pattern ID = Pattern.compile("c[a-z0-9]{24}");
    private static final Pattern LINK = Pattern.compile(
            "https?://(?:www\\.)?magichour\\.ai/\\S*[?&](?:video|image|audio)Id=(c[a-z0-9]{24})(?![a-z0-9])\\S*");

    private ProjectLink() {}

    /** The id in {@code text}; empty where there is none that has an id's shape. */
    public static Optional<String> idIn(String text) {
        var link = LINK.matcher(text);
        return link.matches()
                ? Optional.of(link.group(1))
                : Optional.of(text).filter(t -> ID.matcher(t).matches());
    }
}
