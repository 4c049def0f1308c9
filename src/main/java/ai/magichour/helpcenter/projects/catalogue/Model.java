package ai.magichour.helpcenter.projects.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/**
 * A generation model a tool can be run with. Its published choices are closed lists: the platform refuses a duration
 * or a resolution between them.
 *
 * @param price absent where none is published
 * @param seconds the durations of a video model; empty where the tool that offers it limits them
 * @param audio whether a video model can add sound and what that adds; absent where it isn't published
 * @param plans the plans that may use it; empty where that isn't published
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
        Integer additionalImagesMax) {

    public Model {
        CatalogueFile.require(name != null && media != null, "A model has no name or no media.");
        CatalogueFile.require(!resolutions.isEmpty(), "The model " + name + " has no resolution.");
    }

    /** The credits that these parameters cost with this model, its sound included. */
    OptionalLong price(JsonNode parameters) {
        if (price == null || !resolutions.contains(parameters.path("resolution").asText())) {
            return OptionalLong.empty();
        }
        OptionalLong picture = price.of(parameters);
        boolean sound = parameters.path("audio").asBoolean(false) && audio != null && audio.offered();
        return sound && picture.isPresent() ? OptionalLong.of(picture.getAsLong() + audio.extra(parameters)) : picture;
    }

    /** Credits per second by resolution, on top of the model's own rate; empty where sound costs nothing more. */
    public record Audio(boolean offered, Map<String, BigDecimal> extraPerSecond) {

        public Audio {
            extraPerSecond
                    .values()
                    .forEach(extra -> CatalogueFile.require(extra.signum() >= 0, "Sound has a negative price."));
        }

        private long extra(JsonNode parameters) {
            BigDecimal rate =
                    extraPerSecond.getOrDefault(parameters.path("resolution").asText(), BigDecimal.ZERO);
            return Price.times(rate, parameters.path("seconds").asDouble());
        }
    }
}
