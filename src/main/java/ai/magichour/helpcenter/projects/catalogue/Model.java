package ai.magichour.helpcenter.projects.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A generation model a tool can be run with. Its published choices are closed lists: the platform refuses a duration
 * or a resolution between them.
 *
 * @param price absent where none is published
 * @param seconds the durations of a video model; empty where the tool that offers it limits them
 * @param audio whether a video model can add sound and what that adds; absent where it isn't published
 * @param plans the plans that may use it; empty where that isn't published
 * @param bestFor what the documentation says it is for; null where it doesn't
 * @param finer the model to take for a final version, where this one is for trying things out; else null
 */
public record Model(
        String name,
        String media,
        List<String> resolutions,
        Price price,
        List<Integer> seconds,
        Audio audio,
        List<String> plans,
        List<Integer> imagesPerRequest,
        Integer additionalImagesMax,
        String bestFor,
        String finer,
        Tool.Source source) {

    public Model {
        CatalogueFile.require(name != null && media != null, "A model has no name or no media.");
        CatalogueFile.require(
                source != null && source.date() != null,
                "The model " + name + " doesn't say where its facts come from.");
        CatalogueFile.require(!resolutions.isEmpty(), "The model " + name + " has no resolution.");
    }

    /** What these parameters cost with this model, its sound included. */
    Optional<Quote> quote(JsonNode parameters) {
        String resolution = parameters.path("resolution").asText();
        if (price == null || !resolutions.contains(resolution)) {
            return Optional.empty();
        }
        boolean sound = parameters.path("audio").asBoolean(false) && audio != null && audio.offered();
        Optional<Quote> picture = price.of(parameters);
        return sound ? picture.flatMap(quote -> quote.withSound(audio.extra(resolution))) : picture;
    }

    /** Credits per second by resolution, on top of the model's own rate; empty where sound costs nothing more. */
    public record Audio(boolean offered, Map<String, BigDecimal> extraPerSecond) {

        public Audio {
            extraPerSecond
                    .values()
                    .forEach(extra -> CatalogueFile.require(extra.signum() >= 0, "Sound has a negative price."));
        }

        private BigDecimal extra(String resolution) {
            return extraPerSecond.getOrDefault(resolution, BigDecimal.ZERO);
        }
    }
}
