package ai.magichour.helpcenter.checklists.findings;

import ai.magichour.helpcenter.checklists.checks.Checks;
import ai.magichour.helpcenter.projects.catalogue.Catalogue;
import ai.magichour.helpcenter.projects.verdict.State;
import ai.magichour.helpcenter.web.Formats;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A case as a table writes it: a tool by media and type, parameters as JSON, answers as "face=yes, plan=pro". */
public record Cases(
        String tool, JsonNode parameters, State.Group group, String errorCode, Map<String, String> answers) {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Catalogue CATALOGUE = Catalogue.load();

    public static Cases of(String tool, String parameters) {
        try {
            return new Cases(
                    tool, parameters == null ? null : JSON.readTree(parameters), State.Group.UNKNOWN, null, Map.of());
        } catch (JsonProcessingException unreadable) {
            throw new IllegalArgumentException(parameters, unreadable);
        }
    }

    public Cases completed() {
        return new Cases(tool, parameters, State.Group.COMPLETED, null, answers);
    }

    public Cases failed(String code) {
        return new Cases(tool, parameters, State.Group.FAILED, code, answers);
    }

    public Cases answering(String given) {
        var all = new HashMap<String, String>();
        if (given != null) {
            for (var each : given.split(", *")) {
                all.put(each.split("=")[0], each.split("=")[1]);
            }
        }
        return new Cases(tool, parameters, group, errorCode, all);
    }

    public Case made() {
        return made(null);
    }

    public Case made(String errorMessage) {
        var words = tool.split(" ");
        return Case.of(
                CATALOGUE,
                words[0],
                words[1],
                new Asked(parameters),
                group,
                errorCode,
                errorMessage,
                new Answers(answers),
                Spoken.words(),
                new Measure(new Formats(ZoneOffset.UTC, Locale.ENGLISH, Instant.EPOCH)));
    }

    public List<Finding> findings() {
        return Checks.of(made());
    }

    /** The finding of that id, or null where no check of that kind is run. */
    public Finding finding(String id) {
        return findings().stream()
                .filter(finding -> finding.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    /** The verdict in a word; "none" where no check of that kind is run. */
    public String verdict(String id) {
        var finding = finding(id);
        return finding == null ? "none" : finding.verdict().name();
    }

    public static Catalogue catalogue() {
        return CATALOGUE;
    }
}
