package ai.magichour.helpcenter.demo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.Function;

/** What will happen and when. What is due at one moment happens in the order it was planned. */
final class Agenda {

    private record Step(Instant at, long number, Function<Instant, List<ObjectNode>> act) {}

    private final PriorityQueue<Step> steps =
            new PriorityQueue<>(Comparator.comparing(Step::at).thenComparing(Step::number));
    private long planned;

    void at(Instant at, Function<Instant, List<ObjectNode>> act) {
        steps.add(new Step(at, planned++, act));
    }

    /** Lets everything happen that is due, and tells what it led to. */
    List<ObjectNode> until(Instant now) {
        List<ObjectNode> told = new ArrayList<>();
        while (!steps.isEmpty() && !steps.peek().at().isAfter(now)) {
            Step step = steps.poll();
            told.addAll(step.act().apply(step.at()));
        }
        return told;
    }
}
