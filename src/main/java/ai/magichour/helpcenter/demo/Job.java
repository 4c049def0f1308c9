package ai.magichour.helpcenter.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Set;

/** A project on the platform's side: what was asked, how far it has come, and what it has cost so far. */
final class Job {

    private static final Set<String> OVER = Set.of("complete", "error", "canceled");

    final Request request;

    private String status = "draft";
    private int revision;
    private Instant finishedAt;
    private ObjectNode error;
    private int outputs;
    private long charged;
    private long back;
    /** Taken aside for a command whose line isn't out yet. */
    private long promised;

    private Long says;

    Job(Request request) {
        this.request = request;
    }

    static Job from(JsonNode event) {
        Job job = new Job(Request.from(event));
        job.replay(event);
        return job;
    }

    void replay(JsonNode event) {
        JsonNode project = event.get("project");
        revision = event.get("revision").asInt();
        status = project.get("status").asText();
        finishedAt = project.get("finishedAt").isNull()
                ? null
                : Instant.parse(project.get("finishedAt").asText());
        error = project.get("error").isNull() ? null : (ObjectNode) project.get("error");
        outputs = project.get("outputs").asInt();
    }

    void moved(String kind, long amount) {
        if (Set.of("charge", "adjustment").contains(kind)) {
            charged -= amount;
        } else {
            back += amount;
        }
    }

    /** What the platform says it cost, where that is not what its ledger says. */
    void says(long credits) {
        says = credits;
    }

    ObjectNode become(String next, Instant at) {
        status = next;
        finishedAt = OVER.contains(next) && finishedAt == null ? at : finishedAt;
        return state(at);
    }

    ObjectNode fail(String code, String message, Instant at) {
        error = JsonNodeFactory.instance.objectNode().put("code", code).put("message", message);
        return become("error", at);
    }

    ObjectNode complete(int results, Instant at) {
        outputs = results;
        return become("complete", at);
    }

    /** Its next revision, as an event. */
    ObjectNode state(Instant at) {
        revision++;
        ObjectNode event = Events.of("evt_" + request.id() + "_" + revision, "project", at)
                .put("customer", request.customer())
                .put("revision", revision);
        event.putObject("project")
                .put("id", request.id())
                .put("media", request.media())
                .put("type", request.type())
                .put("name", request.name())
                .put("status", status)
                .put("createdAt", request.createdAt().toString())
                .put("finishedAt", finishedAt == null ? null : finishedAt.toString())
                .putNull("deletedAt")
                .put("creditsCharged", says != null ? says : charged - back)
                .put("outputs", outputs)
                .put("retryOf", request.retryOf())
                .<ObjectNode>set("error", error == null ? null : error.deepCopy())
                .set("parameters", request.parameters().deepCopy());
        return event;
    }

    boolean isNew() {
        return revision == 0;
    }

    boolean is(String word) {
        return status.equals(word);
    }

    boolean isUnderWay() {
        return is("queued") || is("rendering");
    }

    /** Failed or canceled with credits still out. */
    boolean isOwed() {
        return (is("error") || is("canceled")) && open() > 0;
    }

    boolean isCharged() {
        return charged > 0;
    }

    /** What it cost and isn't back, nor on its way back for a command. */
    long open() {
        return charged - back - promised;
    }

    void promise(long amount) {
        promised += amount;
    }

    boolean isAgainstTheRules() {
        return error != null && error.path("code").asText().equals("content_policy_violation");
    }

    long charged() {
        return charged;
    }

    Instant finishedAt() {
        return finishedAt;
    }
}
