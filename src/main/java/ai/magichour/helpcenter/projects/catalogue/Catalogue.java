package ai.magichour.helpcenter.projects.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What the platform's tools are, take and cost, read from {@code catalogue.json}. A catalogue that contradicts itself
 * stops the start with a sentence, because a wrong limit would tell customers that their own files are at fault.
 */
@Startup
@Singleton
public class Catalogue {

    private final CatalogueFile file;
    private final Map<String, Tool> tools = new LinkedHashMap<>();
    private final Map<String, Model> models = new LinkedHashMap<>();

    Catalogue() {
        this(Catalogue.class.getResourceAsStream("/catalogue.json"));
    }

    Catalogue(InputStream json) {
        file = CatalogueFile.read(json);
        file.tools().forEach(tool -> tools.put(key(tool.media(), tool.type()), tool));
        file.models().forEach(model -> models.put(key(model.media(), model.name()), model));
    }

    /** For code that runs outside the application, such as plain tests. */
    public static Catalogue load() {
        return new Catalogue();
    }

    public List<Tool> tools() {
        return file.tools();
    }

    public Optional<Tool> tool(String media, String type) {
        return Optional.ofNullable(tools.get(key(media, type)));
    }

    public Optional<Model> model(String media, String name) {
        return Optional.ofNullable(models.get(key(media, name)));
    }

    /** Models the platform once took and no longer does. */
    public List<String> retiredModels() {
        return file.retiredModels();
    }

    /** Extensions the platform reads, without a dot; none for a media it doesn't know. */
    public List<String> formats(String media) {
        return file.formats().getOrDefault(media, List.of());
    }

    /** From the smallest plan to the largest. */
    public List<String> plans() {
        return file.plans();
    }

    /** Megabytes of a million bytes. */
    public Map<String, Integer> uploadMegabytesMax() {
        return file.uploadMegabytesMax();
    }

    /** Pixels a result's longest edge may have on each plan, with the older tools. */
    public Map<String, Integer> longestEdgeMax() {
        return file.longestEdgeMax();
    }

    /** Pixels of each resolution's name: the shorter side of a video, the longest edge of an image. */
    public Map<String, Integer> resolutions(String media) {
        return file.resolutions().getOrDefault(media, Map.of());
    }

    /** The tool's name; for a type that isn't in the catalogue its own words, because it is shown and never guessed. */
    public String nameOf(String media, String type) {
        return tool(media, type).map(Tool::name).orElseGet(() -> inWords(type));
    }

    private static String inWords(String type) {
        if (type == null || type.isBlank()) {
            return "Project";
        }
        String words = type.strip().replace('_', ' ').toLowerCase(Locale.ROOT);
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /**
     * The credits that these parameters of a project should cost; empty where the platform publishes no rate for them.
     * A guide and never a verdict, see {@link Price}.
     */
    public OptionalLong price(String media, String type, JsonNode parameters) {
        return quote(media, type, parameters)
                .map(quote -> OptionalLong.of(quote.credits()))
                .orElse(OptionalLong.empty());
    }

    /** The same with how it comes about. */
    public Optional<Quote> quote(String media, String type, JsonNode parameters) {
        if (parameters == null) {
            return Optional.empty();
        }
        return tool(media, type)
                .flatMap(tool -> tool.price().per() == Price.Per.MODEL
                        ? model(tool, parameters).flatMap(model -> model.quote(parameters))
                        : tool.price().of(parameters));
    }

    private Optional<Model> model(Tool tool, JsonNode parameters) {
        return model(tool.media(), parameters.path("model").asText())
                .filter(model -> tool.models().contains(model.name()));
    }

    private static String key(String media, String name) {
        return media + " " + name;
    }
}
