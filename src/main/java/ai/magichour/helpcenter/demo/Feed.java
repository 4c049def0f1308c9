package ai.magichour.helpcenter.demo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jboss.logging.Logger;

/**
 * Events on their way to the help center: sent in order until they are accepted, in requests the help center takes. What
 * is refused for good is sent singly and then dropped with a word in the log, so that one bad event stops no other.
 */
final class Feed {

    private static final Logger LOG = Logger.getLogger(Feed.class);
    private static final int MOST_EVENTS = 1_000;
    private static final int MOST_CHARACTERS = 400_000;
    private static final int END_OF_THE_PAST = 300;
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

    private final Post post;
    private final Clock clock;
    private final Deque<ObjectNode> waiting = new ArrayDeque<>();
    private List<ObjectNode> past = List.of();
    private Duration pause = Duration.ZERO;
    private int duplicates;
    private Instant notBefore = Instant.MIN;

    Feed(Post post, Clock clock) {
        this.post = post;
        this.clock = clock;
    }

    void offer(List<ObjectNode> events) {
        waiting.addAll(events);
    }

    /** What had been told before a restart. It goes out again, unless its end turns out to have arrived. */
    void offerAgain(List<ObjectNode> told) {
        past = told;
    }

    boolean isDelivered() {
        return past.isEmpty() && waiting.isEmpty();
    }

    /** Sends until all is accepted or the help center doesn't take it; then waits, each time twice as long. */
    void push() throws InterruptedException {
        while (!isDelivered() && !clock.instant().isBefore(notBefore)) {
            if (past.isEmpty() ? sendNext() : sendPast()) {
                pause = Duration.ZERO;
            } else {
                pause = pause.isZero() ? Duration.ofSeconds(1) : pause.multipliedBy(2);
                pause = pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
                notBefore = clock.instant().plus(pause);
            }
        }
    }

    private boolean sendNext() throws InterruptedException {
        List<ObjectNode> batch = batch();
        boolean sent = send(batch);
        if (sent) {
            batch.forEach(event -> waiting.remove());
        }
        return sent;
    }

    private boolean sendPast() throws InterruptedException {
        List<ObjectNode> end = past.subList(Math.max(0, past.size() - END_OF_THE_PAST), past.size());
        if (!send(end)) {
            return false;
        }
        if (duplicates < end.size()) {
            List<ObjectNode> since = List.copyOf(waiting);
            waiting.clear();
            waiting.addAll(past);
            waiting.addAll(since);
        }
        past = List.of();
        return true;
    }

    private boolean send(List<ObjectNode> batch) throws InterruptedException {
        try {
            HttpResponse<String> reply = post.send(batch);
            int answer = reply.statusCode();
            duplicates = answer == 202
                    ? Props.JSON.readTree(reply.body()).path("duplicates").asInt()
                    : 0;
            boolean refused = answer == 400 || answer == 413;
            if (refused && batch.size() > 1) {
                for (ObjectNode event : batch) {
                    if (!send(List.of(event))) {
                        return false;
                    }
                }
                return true;
            }
            if (refused) {
                LOG.warnf(
                        "The help center refuses the event %s.",
                        batch.get(0).path("id").asText());
            } else if (answer == 401) {
                LOG.warn(
                        "The help center doesn't accept the demo platform's signature; look at helpcenter.platform.secrets.");
            }
            return refused || answer == 202;
        } catch (IOException silence) {
            // It is still starting, or restarting: nothing anyone needs to read about.
            LOG.debugf("The help center doesn't answer: %s", silence);
            return false;
        }
    }

    private List<ObjectNode> batch() {
        List<ObjectNode> batch = new ArrayList<>();
        int characters = 0;
        for (ObjectNode event : waiting) {
            characters += event.toString().length();
            if (batch.size() == MOST_EVENTS || characters > MOST_CHARACTERS && !batch.isEmpty()) {
                break;
            }
            batch.add(event);
        }
        return batch;
    }
}
