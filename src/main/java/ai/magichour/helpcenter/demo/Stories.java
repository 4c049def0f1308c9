package ai.magichour.helpcenter.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * The told histories of {@code stories.json}: one project of ada's for every word a refund can be in, noor's missing
 * line, sam's free account. They are data, so that adding a case is adding a paragraph.
 */
final class Stories {

    private final World world;
    private final Props props;
    private final Agenda agenda;
    private final Random random;
    private final Map<String, String> ids = new HashMap<>();

    Stories(World world, Props props, Agenda agenda, Random random) {
        this.world = world;
        this.props = props;
        this.agenda = agenda;
        this.random = random;
    }

    /** Plans them all so that they end in the present. Answers which job came out of which story. */
    Map<String, String> plan(Instant now) {
        for (JsonNode story : Props.read("stories.json", JsonNode.class)) {
            Instant start = now.minus(Duration.parse(story.get("ago").asText()));
            if (story.has("tool")) {
                tell(story, job(story, start));
            } else {
                String who = story.get("who").asText();
                story.get("steps")
                        .forEach(step -> agenda.at(
                                start,
                                at -> List.of(world.books()
                                        .line(
                                                at,
                                                who,
                                                step.get("kind").asText(),
                                                step.get("amount").asLong(),
                                                null))));
            }
        }
        return ids;
    }

    private Job job(JsonNode story, Instant start) {
        String[] tool = story.get("tool").asText().split(" ");
        String id = Request.id(start, random);
        ids.put(story.get("key").asText(), id);
        return new Job(new Request(
                id,
                story.get("who").asText(),
                tool[0],
                tool[1],
                story.get("name").asText(),
                start,
                (ObjectNode) story.get("parameters"),
                ids.get(story.path("retryOf").asText())));
    }

    private void tell(JsonNode story, Job job) {
        boolean arrives = story.get("steps").findValue("status") != null;
        if (arrives) {
            world.add(job);
        }
        for (JsonNode step : story.get("steps")) {
            Duration after = Duration.parse(step.get("after").asText());
            agenda.at(
                    job.request.createdAt().plus(after),
                    at -> step.path("lost").asBoolean()
                            ? lost(job, at)
                            : arrives ? act(job, step, at) : world.charge(job, at));
        }
    }

    /** The ledger moves and nobody is told. */
    private List<ObjectNode> lost(Job job, Instant at) {
        world.giveBack(job, at);
        return List.of();
    }

    private List<ObjectNode> act(Job job, JsonNode step, Instant at) {
        if (step.has("says")) {
            job.says(step.get("says").asLong());
        }
        if (step.has("kind")) {
            String kind = step.get("kind").asText();
            long amount = step.path("amount").asLong(job.open());
            return amount == 0
                    ? List.of(world.books().line(at, job.request.customer(), kind, 0, job.request.id()))
                    : world.giveBack(job, kind, amount, at);
        }
        String code = step.path("code").asText();
        return switch (step.get("status").asText()) {
            case "queued" -> step.has("charge") ? world.request(job, at) : List.of(job.become("queued", at));
            case "rendering" -> world.render(job, at);
            case "complete" -> world.complete(job, step.get("outputs").asInt(), at);
            case "canceled" -> world.cancel(job, at);
            case "error" -> world.fail(job, code, props.message(code), at);
            default -> List.of(job.become(step.get("status").asText(), at));
        };
    }
}
