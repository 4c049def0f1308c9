package ai.magichour.helpcenter.demo;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;

/** What every event of the feed starts with. */
final class Events {

    private Events() {}

    static ObjectNode of(String id, String type, Instant at) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("id", id)
                .put("type", type)
                .put("at", at.toString());
    }

    /** Says only that the platform is alive; it is never kept. */
    static ObjectNode heartbeat(Instant at) {
        return of("evt_heartbeat_" + at.toEpochMilli(), "heartbeat", at);
    }

    static boolean isHeartbeat(ObjectNode event) {
        return "heartbeat".equals(event.path("type").asText());
    }
}
