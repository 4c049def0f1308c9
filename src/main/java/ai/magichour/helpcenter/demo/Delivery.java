package ai.magichour.helpcenter.demo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** The feed's bad manners, on purpose: now and then an event comes twice, or after the ones that followed it. */
final class Delivery {

    private static final int LATE = 4;
    private static final int TWICE = 3;
    private static final int ANSWER_TWICE = 50;
    private static final int TOGETHER = 20;

    private final Random random;
    private List<ObjectNode> held = new ArrayList<>();

    Delivery(Random random) {
        this.random = random;
    }

    /** What goes out now; what is held back goes out the next time. */
    List<ObjectNode> of(List<ObjectNode> events) {
        List<ObjectNode> out = new ArrayList<>();
        List<ObjectNode> later = new ArrayList<>();
        for (ObjectNode event : events) {
            boolean late = random.nextInt(100) < LATE;
            (late ? later : out).add(event);
            int twice = event.path("command").isTextual() ? ANSWER_TWICE : TWICE;
            if (!late && random.nextInt(100) < twice) {
                later.add(event);
            }
        }
        out.addAll(held);
        held = later;
        return out;
    }

    /** The same for a past that is told at once: nothing of it is left for later. */
    List<ObjectNode> all(List<ObjectNode> events) {
        List<ObjectNode> out = new ArrayList<>();
        for (int from = 0; from < events.size(); from += TOGETHER) {
            out.addAll(of(events.subList(from, Math.min(from + TOGETHER, events.size()))));
        }
        out.addAll(of(List.of()));
        return out;
    }
}
