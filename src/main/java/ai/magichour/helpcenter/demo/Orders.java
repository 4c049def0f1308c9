package ai.magichour.helpcenter.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * What the help center asks to have given back. Each key is decided once, by what it asks for and by dice drawn from the
 * key, and answered alike ever after. What is taken is kept aside, so that a return on its way by itself gives the rest.
 */
final class Orders {

    /**
     * What to say, and what must be in the journal before it is said.
     *
     * @param kept null where that is in the journal already
     */
    record Answer(int status, ObjectNode body, ObjectNode kept) {}

    static final int DONE = 200;
    static final int TAKEN = 202;
    static final int REFUSED = 422;

    private static final String GOODWILL = "goodwill";
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final World world;
    private final Agenda agenda;
    private final Map<String, ObjectNode> orders = new HashMap<>();

    Orders(World world, Agenda agenda) {
        this.world = world;
        this.agenda = agenda;
    }

    Answer answer(String key, JsonNode asked, Instant now) {
        ObjectNode known = orders.get(key);
        if (known == null) {
            ObjectNode order = decide(key, asked, now);
            take(order, now);
            return new Answer(order.get("status").asInt(), said(order), order);
        }
        if (!known.get("asked").equals(asked)) {
            ObjectNode other = refusal(known.deepCopy(), "key_used", "This key was used for something else.");
            return new Answer(REFUSED, said(other), null);
        }
        return new Answer(
                world.books().isGiven(key) ? DONE : known.get("status").asInt(), said(known), null);
    }

    /** Takes up what was taken before a restart and hasn't been given. */
    void resume(List<ObjectNode> kept, Instant now) {
        kept.forEach(order -> take(order, now));
    }

    private ObjectNode decide(String key, JsonNode asked, Instant now) {
        ObjectNode order = JsonNodeFactory.instance
                .objectNode()
                .put("key", key)
                .put("at", now.toString())
                .set("asked", asked);
        Job job =
                world.job(asked.path("customer").asText(), asked.path("project").asText());
        long amount = asked.path("amount").asLong();
        if (job == null) {
            return refusal(order, "unknown_project", "We know of no such project of this customer.");
        }
        if (amount <= 0) {
            return refusal(order, "no_amount", "There is nothing to give back.");
        }
        if (!isGoodwill(order)) {
            if (job.isAgainstTheRules()) {
                return refusal(
                        order, "not_refundable", "It was stopped by the content policy, so its credits are kept.");
            }
            if (amount > job.open()) {
                return refusal(order, "more_than_charged", "Only " + job.open() + " credits of it are still out.");
            }
        }
        return draw(order, job, new SplittableRandom(key.hashCode() * SPREAD), now);
    }

    /** Ada's are given within seconds, since somebody is watching; others' now and then late, or not. */
    private static ObjectNode draw(ObjectNode order, Job job, SplittableRandom dice, Instant now) {
        int percent = dice.nextInt(100);
        boolean watched = job.request.customer().equals(Simulation.WATCHED);
        if (percent < 12 && !watched) {
            return refusal(order, "account_on_hold", "Billing has to look at this account first.");
        }
        Duration after = percent < 30 && !watched
                ? Duration.ofSeconds(dice.nextInt(120, 300))
                : Duration.ofSeconds(dice.nextInt(3, 9));
        return order.put("status", TAKEN).put("due", now.plus(after).toString());
    }

    private void take(ObjectNode order, Instant now) {
        String key = order.get("key").asText();
        orders.put(key, order);
        if (order.get("status").asInt() != TAKEN || world.books().isGiven(key)) {
            return;
        }
        JsonNode asked = order.get("asked");
        Job job = world.job(asked.get("customer").asText(), asked.get("project").asText());
        long amount = asked.get("amount").asLong();
        boolean goodwill = isGoodwill(order);
        if (!goodwill) {
            job.promise(amount);
        }
        Instant due = Instant.parse(order.get("due").asText());
        agenda.at(due.isAfter(now) ? due : now, at -> {
            if (!goodwill) {
                job.promise(-amount);
            }
            return world.giveBack(job, goodwill ? GOODWILL : "refund", amount, key, at);
        });
    }

    private static boolean isGoodwill(ObjectNode order) {
        return order.at("/asked/reason").asText().startsWith(GOODWILL);
    }

    private static ObjectNode refusal(ObjectNode order, String code, String message) {
        return order.put("status", REFUSED).put("code", code).put("message", message);
    }

    /** The part of an order that is said. */
    private static ObjectNode said(ObjectNode order) {
        return order.deepCopy().retain("code", "message");
    }
}
