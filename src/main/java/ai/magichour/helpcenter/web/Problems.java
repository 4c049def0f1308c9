package ai.magichour.helpcenter.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.channels.ClosedChannelException;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/**
 * What a page says when it can't. Not there, not yours, malformed and not allowed are one page, byte for byte: nobody
 * learns whether another's thing exists.
 */
class Problems {

    private static final Logger LOG = Logger.getLogger(Problems.class);

    @CheckedTemplate(basePath = "web", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance nothingHere();

        static native TemplateInstance unreadable();

        static native TemplateInstance ourSide(String reference);
    }

    @ServerExceptionMapper({NotFoundException.class, NotAllowedException.class, ForbiddenException.class})
    public Uni<Response> nothingHere() {
        return page(404, Templates.nothingHere());
    }

    @ServerExceptionMapper
    public Uni<Response> refused(WebApplicationException problem) {
        var status = problem.getResponse().getStatus();
        if (status < 400) {
            return Uni.createFrom().item(problem.getResponse());
        }
        return status < 500 ? page(status, Templates.unreadable()) : ourSide(problem);
    }

    @ServerExceptionMapper(value = Throwable.class, priority = jakarta.ws.rs.Priorities.USER + 1_000)
    public Uni<Response> ourSide(Throwable problem) {
        if (problem instanceof AuthenticationFailedException failed) {
            throw failed;
        }
        if (isTooManyFields(problem)) {
            return page(413, Templates.unreadable());
        }
        var reference = UUID.randomUUID().toString().substring(0, 8);
        if (problem instanceof ClosedChannelException) {
            LOG.debugf("Reference %s: whoever asked left before the answer was written", reference);
        } else {
            LOG.errorf(problem, "Reference %s", reference);
        }
        return page(500, Templates.ourSide(reference));
    }

    /** Quarkus has no class for a form of more fields than it may have. */
    private static boolean isTooManyFields(Throwable problem) {
        return problem.getClass() == RuntimeException.class
                && String.valueOf(problem.getMessage()).startsWith("Param limit of ");
    }

    /** Rendered on a worker: an address that nothing answers to is refused before there is one. */
    private static Uni<Response> page(int status, TemplateInstance page) {
        return Uni.createFrom()
                .item(() -> Response.status(status)
                        .type(MediaType.TEXT_HTML_TYPE.withCharset("utf-8"))
                        .entity(page.render())
                        .build())
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
    }
}
