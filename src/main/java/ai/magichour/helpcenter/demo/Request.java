package ai.magichour.helpcenter.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Random;

/**
 * What somebody asked of a tool. Its id has the real shape, which starts with the moment it was made, because the help
 * center reads that moment from a pasted id.
 */
record Request(
        String id,
        String customer,
        String media,
        String type,
        String name,
        Instant createdAt,
        ObjectNode parameters,
        String retryOf) {

    private static final String LETTERS = "0123456789abcdefghijklmnopqrstuvwxyz";

    /** {@code c}, eight letters of milliseconds in base 36, sixteen drawn ones. */
    static String id(Instant createdAt, Random random) {
        StringBuilder id = new StringBuilder("c").append(Long.toString(createdAt.toEpochMilli(), 36));
        random.ints(16, 0, LETTERS.length()).forEach(at -> id.append(LETTERS.charAt(at)));
        return id.toString();
    }

    static Request from(JsonNode event) {
        JsonNode project = event.get("project");
        return new Request(
                project.get("id").asText(),
                event.get("customer").asText(),
                project.get("media").asText(),
                project.get("type").asText(),
                project.get("name").asText(),
                Instant.parse(project.get("createdAt").asText()),
                (ObjectNode) project.get("parameters"),
                project.get("retryOf").textValue());
    }
}
