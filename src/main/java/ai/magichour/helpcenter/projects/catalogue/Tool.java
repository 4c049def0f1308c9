package ai.magichour.helpcenter.projects.catalogue;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

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
        CatalogueFile.require(limits.modes().containsAll(limits.paidModes()), type + " has an unknown paid mode.");
        CatalogueFile.require(
                limits.modes().containsAll(limits.secondsByMode().keySet()), type + " limits an unknown mode.");
    }

    private static boolean filled(String text) {
        return text != null && !text.isBlank();
    }

    /** A file the tool takes; its role is the word a project's sources use for it. */
    public record Input(String role, String media, boolean optional, boolean youtube, List<String> alsoFormats) {}

    /** Pixels for sides and edges, seconds for times; an absent number is one the platform doesn't publish. */
    public record Limits(
            Range seconds,
            Map<String, Range> secondsByModel,
            Map<String, Range> secondsByMode,
            Range promptCharacters,
            Range images,
            Range sliders,
            Range transitionSpeed,
            List<String> aspectRatios,
            Map<String, List<String>> aspectRatiosByModel,
            Map<String, List<String>> sourceAspectRatiosByModel,
            List<String> resolutions,
            Map<String, List<String>> resolutionsByModel,
            Map<String, List<String>> endImageResolutionsByModel,
            Map<String, Integer> endImageSecondsMaxByModel,
            List<String> endImageNotWithModels,
            List<String> modes,
            List<String> paidModes,
            List<String> versions,
            List<String> templates,
            List<Integer> scales,
            List<Integer> paidScales,
            List<Integer> imagesPerRequest,
            List<String> outputFormats,
            Integer sliderStep,
            Integer faces,
            Integer faceMappingsMax,
            Integer sourceImagesMax,
            Integer sourceLongestEdgeMax,
            Integer sidePixelsMin,
            Integer sideMultipleOf,
            Integer framesPerSecondMin,
            Integer outputShortSideMax,
            Integer outputLongestEdgeMax) {}

    /** Numbers and notes for a better result. A face is as wide as its area's side. */
    public record Advice(
            Integer faceSideMin,
            Integer sourceShortSideMin,
            Range seconds,
            Range sampleSeconds,
            boolean soundAsLongAsPicture,
            List<String> notes) {}

    public record Source(List<URI> pages, LocalDate date) {}

    /** Both ends included; an absent end is open. */
    public record Range(Double min, Double max) {

        public Range {
            CatalogueFile.require(
                    min == null || max == null || min <= max, "A range runs from " + min + " down to " + max + ".");
        }

        public boolean contains(double value) {
            return (min == null || value >= min) && (max == null || value <= max);
        }
    }
}
