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
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The shape of {@code catalogue.json}. A misspelt field is refused like a wrong value; what no single tool or model can
 * see is for {@link Consistency} to find.
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
        new Consistency(plans, formats, resolutions, retiredModels, models, tools).check();
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
