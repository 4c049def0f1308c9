package ai.magichour.helpcenter.web.live;

import io.smallrye.mutiny.subscription.MultiEmitter;
import jakarta.ws.rs.sse.OutboundSseEvent;
import java.time.Instant;
import java.util.UUID;

/** One open stream: what it watches, whose it is, and until when it may live. */
record Stream(
        Live<?> live,
        Object key,
        UUID customer,
        String session,
        Instant until,
        MultiEmitter<? super OutboundSseEvent> emitter) {

    void send(OutboundSseEvent event) {
        if (event != null && !emitter.isCancelled()) {
            emitter.emit(event);
        }
    }

    /** A sign of life, unless the reader is so slow that it would push out a change. */
    void beat(OutboundSseEvent event) {
        if (emitter.requested() > 0) {
            send(event);
        }
    }

    void end() {
        emitter.complete();
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
