package ai.magichour.helpcenter.accounts.me;

import ai.magichour.helpcenter.accounts.Kept;
import ai.magichour.helpcenter.accounts.OwnData;
import ai.magichour.helpcenter.web.Formats;
import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** What all features together keep of a person. */
@ApplicationScoped
class Everything {

    private static final JsonMapper JSON = JsonMapper.builder()
            .findAndAddModules()
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    @Inject
    @All
    List<OwnData> features;

    /** All that is kept, and of it what goes on request and what stays. */
    public record Listed(List<Kept> all) {

        public List<Kept> go() {
            return all.stream().filter(Kept::isRemovable).toList();
        }

        public List<Kept> stay() {
            return all.stream().filter(kept -> !kept.isRemovable()).toList();
        }
    }

    Listed kept(Formats reader) {
        return new Listed(features.stream()
                .flatMap(feature -> feature.kept(reader).stream())
                .toList());
    }

    /** Streams all of it as one JSON object. */
    void write(UUID customer, Instant now, OutputStream out) throws IOException {
        try (var json = JSON.getFactory().createGenerator(out, JsonEncoding.UTF8)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_JSON_CONTENT);
            json.useDefaultPrettyPrinter();
            json.writeStartObject();
            json.writePOJOField("asOf", now);
            for (var feature : features) {
                feature.write(customer, json);
            }
            json.writeEndObject();
        }
    }

    /** Removes what may go, in the caller's transaction; how many of each thing, by its key. */
    Map<String, Integer> forget(UUID customer) {
        var gone = new TreeMap<String, Integer>();
        features.forEach(feature -> gone.putAll(feature.forget(customer)));
        return gone;
    }
}
