package ai.magichour.helpcenter.projects.catalogue;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

/**
 * One tool of the platform as its documentation describes it. Media and type name it together, because the platform
 * has a FACE_SWAP for videos and another for images.
 *
 * @param usual the published median from request to result, waiting included
 * @param limits what the platform refuses beyond
 * @param advice what it only advises; a project outside it is not wrong
 */
public record Tool(
        String media,
        String type,
        String slug,
        String name,
        String goodFor,
        String notFor,
        List<Instead> instead,
        @JsonProperty("usualSeconds") Duration usual,
        Price price,
        List<String> models,
        List<Input> inputs,
        Limits limits,
        Advice advice,
        URI url,
        Source source) {

    public Tool {
        CatalogueFile.require(filled(media) && filled(type), "A tool has no media or no type.");
        CatalogueFile.require(
                filled(slug) && filled(name) && filled(goodFor) && filled(notFor), type + " lacks words of its own.");
        CatalogueFile.require(usual != null && usual.compareTo(Duration.ZERO) > 0, type + " has no usual time.");
        CatalogueFile.require(price != null, type + " has no price.");
        CatalogueFile.require(
                price.per() != Price.Per.MODEL || !models.isEmpty(), type + " is priced by model and names none.");
        CatalogueFile.require(
                url != null && "https".equals(url.getScheme()) && "magichour.ai".equals(url.getHost()),
                type + " links to " + url + ", which isn't an address at magichour.ai.");
        CatalogueFile.require(
                source != null && source.date() != null, type + " doesn't say where its facts come from.");
    }

    private static boolean filled(String text) {
        return text != null && !text.isBlank();
    }

    /** A file the tool takes; its role is the word a project's sources use for it. */
    public record Input(String role, String media, boolean optional, boolean youtube, List<String> alsoFormats) {}

    /**
     * A tool to take for what this one isn't for.
     *
     * @param wish what the words of a prompt ask for, where they can tell; else null
     */
    public record Instead(String media, String type, Wish wish) {}

    /** What somebody may ask of a tool that another does better. */
    public enum Wish {
        /** Somebody should speak. */
        SPEECH,
        /** Something should appear or go. */
        CONTENT,
        /** The whole person should be another. */
        PERSON,
        /** Only the face should be another. */
        FACE,
        /** Everything should look another way. */
        STYLE
    }

    public record Source(List<URI> pages, LocalDate date) {}
}
