package ai.magichour.helpcenter.platform;

import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.exception.ConstraintViolationException;
import org.jboss.logging.Logger;

/** Where the platform tells what happened. Its signature is its only right to be here. */
@Path("/platform/events")
class FeedResource {

    private static final Logger LOG = Logger.getLogger(FeedResource.class);
    private static final int MOST_EVENTS = 1_000;
    private static final int MOST_BYTES = 1 << 20;
    private static final int MOST_TRIES = 5;

    @Inject
    Intake intake;

    @Inject
    Refusals refusals;

    @Inject
    Clock clock;

    @ConfigProperty(name = "helpcenter.platform.secrets")
    Optional<List<String>> secrets;

    /** 202 once stored; 401, 400 or 413 with a sentence and nothing stored. Anything else: send it again. */
    @POST
    @PermitAll
    @Consumes(MediaType.WILDCARD)
    @Produces(MediaType.APPLICATION_JSON)
    public Response take(
            @HeaderParam("magic-hour-event-timestamp") String timestamp,
            @HeaderParam("magic-hour-event-signature") String signature,
            @Context HttpServerRequest request,
            byte[] body) {
        var now = clock.instant();
        var isSigned = Signature.isGood(secrets.orElse(List.of()), timestamp, signature, body, now);
        if (!isSigned) {
            return body.length > MOST_BYTES
                    ? refusal(413, "A request may have at most 1 MiB.")
                    : refusal(401, "The signature or its time doesn't fit.");
        }
        try {
            return Response.accepted(taken(events(body, now), now)).build();
        } catch (Refused refused) {
            refusals.keep(refused.status(), refused.getMessage(), sender(request), body, now);
            return refusal(refused.status(), refused.getMessage());
        }
    }

    private static List<FeedEvent> events(byte[] body, Instant now) {
        if (body.length > MOST_BYTES) {
            throw new Refused(413, "A request may have at most 1 MiB.");
        }
        var events = Reading.of(body, now);
        if (events.size() > MOST_EVENTS) {
            throw new Refused(413, "A request may have at most 1,000 events.");
        }
        return events;
    }

    private static String sender(HttpServerRequest request) {
        var address = request.remoteAddress();
        return address == null ? null : address.hostAddress();
    }

    /** Two requests may name the same new project, each for another customer: who comes second finds it on a new try. */
    private Counts taken(List<FeedEvent> events, Instant now) {
        for (var tries = 1; tries < MOST_TRIES; tries++) {
            try {
                return intake.take(events, now);
            } catch (ConstraintViolationException crossed) {
                LOG.debugf("Crossed by another request, try %d: %s", tries, crossed.getMessage());
            }
        }
        return intake.take(events, now);
    }

    private static Response refusal(int status, String sentence) {
        return Response.status(status).entity(Map.of("error", sentence)).build();
    }
}
