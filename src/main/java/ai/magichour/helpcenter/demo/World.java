package ai.magichour.helpcenter.demo;

import ai.magichour.helpcenter.projects.catalogue.Catalogue;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Random;

/**
 * Everything the platform knows, and the acts that change it. Each act answers with the events that tell of it, and does
 * nothing where it has been done already; so a plan can be carried out again after a restart.
 */
final class World {

    /** The platform estimates at 30 frames a second and charges for the frames there are, commonly 24. */
    private static final int ESTIMATED_FRAMES = 30;

    private static final long TOP_UP = 4_000;

    private final Catalogue catalogue;
    private final Books books;
    private final Map<String, Job> jobs = new LinkedHashMap<>();
    private Instant lastAt = Instant.EPOCH;

    World(Catalogue catalogue, Random random) {
        this.catalogue = catalogue;
        this.books = new Books(random);
    }

    Books books() {
        return books;
    }

    Collection<Job> jobs() {
        return jobs.values();
    }

    /** That customer's job, or null. */
    Job job(String customer, String id) {
        Job job = jobs.get(id);
        return job != null && job.request.customer().equals(customer) ? job : null;
    }

    Instant lastAt() {
        return lastAt;
    }

    void replay(JsonNode event) {
        Instant at = Instant.parse(event.get("at").asText());
        lastAt = at.isAfter(lastAt) ? at : lastAt;
        switch (event.get("type").asText()) {
            case "project" -> {
                Job known = jobs.get(event.at("/project/id").asText());
                if (known == null) {
                    add(Job.from(event));
                } else {
                    known.replay(event);
                }
            }
            case "credits" -> {
                books.replay(event);
                Job job = jobs.get(event.get("project").asText());
                if (job != null) {
                    job.moved(event.get("kind").asText(), event.get("amount").asLong());
                }
            }
            case "statement" -> books.replay(event);
            default -> {}
        }
    }

    Job add(Job job) {
        jobs.put(job.request.id(), job);
        return job;
    }

    List<ObjectNode> request(Job job, Instant at) {
        List<ObjectNode> told = new ArrayList<>();
        long price = price(job, ESTIMATED_FRAMES).orElse(0);
        if (price > 0 && !job.isCharged()) {
            told.addAll(topUp(job.request.customer(), price, at));
            told.add(move(job, "charge", -price, at));
        }
        if (job.isNew()) {
            // The state says what the line has moved, and yet comes first, as it does from the platform.
            told.add(0, job.become("queued", at));
        }
        return told;
    }

    List<ObjectNode> charge(Job job, Instant at) {
        return List.of(move(job, "charge", -price(job, ESTIMATED_FRAMES).orElseThrow(), at));
    }

    List<ObjectNode> render(Job job, Instant at) {
        return job.is("queued") ? List.of(job.become("rendering", at)) : List.of();
    }

    List<ObjectNode> complete(Job job, int outputs, Instant at) {
        if (!job.isUnderWay()) {
            return List.of();
        }
        List<ObjectNode> told = new ArrayList<>();
        long less = job.charged() - price(job, 24).orElse(job.charged());
        if (less > 0) {
            told.add(move(job, "adjustment", less, at));
        }
        told.add(job.complete(outputs, at));
        return told;
    }

    List<ObjectNode> fail(Job job, String code, String message, Instant at) {
        return job.isUnderWay() ? List.of(job.fail(code, message, at)) : List.of();
    }

    List<ObjectNode> cancel(Job job, Instant at) {
        return job.isUnderWay() ? List.of(job.become("canceled", at)) : List.of();
    }

    /** The whole cost of a job that came to nothing. */
    List<ObjectNode> giveBack(Job job, Instant at) {
        return job.isOwed() ? giveBack(job, "refund", job.open(), at) : List.of();
    }

    List<ObjectNode> giveBack(Job job, String kind, long amount, Instant at) {
        return giveBack(job, kind, amount, null, at);
    }

    /** The same in answer to a command. */
    List<ObjectNode> giveBack(Job job, String kind, long amount, String command, Instant at) {
        return List.of(move(job, kind, amount, command, at), job.state(at));
    }

    OptionalLong price(Job job) {
        return price(job, ESTIMATED_FRAMES);
    }

    private OptionalLong price(Job job, int framesPerSecond) {
        ObjectNode asked = job.request.parameters().deepCopy();
        if (!asked.has("fps")) {
            asked.put("fps", framesPerSecond);
        }
        return catalogue.price(job.request.media(), job.request.type(), asked);
    }

    private List<ObjectNode> topUp(String customer, long price, Instant at) {
        return books.balance(customer) < price ? List.of(books.line(at, customer, "grant", TOP_UP, null)) : List.of();
    }

    private ObjectNode move(Job job, String kind, long amount, Instant at) {
        return move(job, kind, amount, null, at);
    }

    private ObjectNode move(Job job, String kind, long amount, String command, Instant at) {
        job.moved(kind, amount);
        return books.line(at, job.request.customer(), kind, amount, job.request.id(), command);
    }
}
