package ai.magichour.helpcenter.projects.catalogue;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The shape of {@code catalogue.json}. It checks what no single tool or model can see: that names are unique and that
 * what they refer to exists. A misspelt field is refused like a wrong value.
 */
record CatalogueFile(
        List<String> about,
        List<String> plans,
        Map<String, Integer> uploadMegabytesMax,
        Map<String, Integer> longestEdgeMax,
        Map<String, List<String>> formats,
        Map<String, Map<String, Integer>> resolutions,
        List<String> retiredModels,
        List<Model> models,
        List<Tool> tools) {

    private static final JsonMapper JSON = json();

    CatalogueFile {
        require(uploadMegabytesMax.keySet().equals(Set.copyOf(plans)), "The upload limits aren't one for each plan.");
        require(longestEdgeMax.keySet().equals(Set.copyOf(plans)), "The edge limits aren't one for each plan.");
        Set<String> seen = new HashSet<>();
        for (Model model : models) {
            String words = "The model " + model.name();
            require(seen.add(model.media() + " " + model.name()), words + " is there twice.");
            known(words, "resolution", model.resolutions(), resolutions.getOrDefault(model.media(), Map.of()));
            known(words, "plan", model.plans(), uploadMegabytesMax);
        }
        Map<String, Map<String, Integer>> sizes = resolutions;
        tools.forEach(tool -> {
            String words = "The tool " + tool.media() + " " + tool.type();
            require(seen.add(tool.media() + " " + tool.type()), words + " is there twice.");
            require(formats.containsKey(tool.media()), words + " has an unknown media.");
            checkModels(words, tool, seen);
            checkResolutions(words, tool, sizes.getOrDefault(tool.media(), Map.of()));
            known(words, "media", tool.inputs().stream().map(Tool.Input::media).toList(), formats);
        });
    }

    private static void checkModels(String words, Tool tool, Set<String> seen) {
        for (String model : tool.models()) {
            require(seen.contains(tool.media() + " " + model), words + " names an unknown model: " + model + ".");
        }
        Tool.Limits limits = tool.limits();
        Set<String> limited = new HashSet<>(limits.endImageNotWithModels());
        List.of(
                        limits.secondsByModel(),
                        limits.aspectRatiosByModel(),
                        limits.sourceAspectRatiosByModel(),
                        limits.resolutionsByModel(),
                        limits.endImageResolutionsByModel(),
                        limits.endImageSecondsMaxByModel())
                .forEach(byModel -> limited.addAll(byModel.keySet()));
        limited.removeAll(tool.models());
        require(limited.isEmpty(), words + " limits a model it doesn't offer: " + limited + ".");
    }

    private static void checkResolutions(String words, Tool tool, Map<String, Integer> sizes) {
        Tool.Limits limits = tool.limits();
        known(words, "resolution", limits.resolutions(), sizes);
        limits.resolutionsByModel().values().forEach(some -> known(words, "resolution", some, sizes));
        limits.endImageResolutionsByModel().values().forEach(some -> known(words, "resolution", some, sizes));
        if (tool.price().by().equals(List.of("resolution"))) {
            known(words, "resolution", tool.price().credits().keySet(), sizes);
        }
        if (tool.price().by().equals(List.of("mode"))) {
            require(
                    tool.limits().modes().containsAll(tool.price().credits().keySet()),
                    words + " prices an unknown mode.");
        }
    }

    private static void known(String words, String what, Collection<String> names, Map<String, ?> all) {
        names.forEach(name -> require(all.containsKey(name), words + " names an unknown " + what + ": " + name + "."));
    }

    static void require(boolean holds, String sentence) {
        if (!holds) {
            throw new IllegalArgumentException(sentence);
        }
    }

    static CatalogueFile read(InputStream stream) {
        try (stream) {
            return JSON.readValue(stream, CatalogueFile.class);
        } catch (ValueInstantiationException wrong) {
            throw new IllegalStateException(
                    "The catalogue can't be used: " + wrong.getCause().getMessage(), wrong);
        } catch (JacksonException unreadable) {
            throw new IllegalStateException(
                    "The catalogue can't be read: " + unreadable.getOriginalMessage(), unreadable);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static JsonMapper json() {
        JsonSetter.Value empty = JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY);
        return JsonMapper.builder()
                .addModule(new JavaTimeModule())
                .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
                .withConfigOverride(List.class, list -> list.setSetterInfo(empty))
                .withConfigOverride(Map.class, map -> map.setSetterInfo(empty))
                .build();
    }
}
