package ai.magichour.helpcenter.tickets;

import ai.magichour.helpcenter.accounts.Account;
import ai.magichour.helpcenter.accounts.limits.Kind;
import ai.magichour.helpcenter.accounts.limits.Limits;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Somebody sent more than they may. What they typed is kept at an address of its own, and a page says when to go on. */
public class TooOften extends RuntimeException {

    private final Instant again;
    private final String back;

    private TooOften(Instant again, String back) {
        super("Over a limit until " + again, null, false, false);
        this.again = again;
        this.back = back;
    }

    /** Uses {@code times} of what a customer may do; over it nothing else happens, and {@code back} is where it goes on. */
    public static void check(Limits limits, UUID customer, Kind kind, int times, String back) {
        for (var i = 0; i < times; i++) {
            limits.take(customer, kind).ifPresent(again -> {
                throw new TooOften(again, back);
            });
        }
    }

    static class Page {

        private static final int TOO_MANY = 429;

        @Inject
        Account account;

        @ServerExceptionMapper
        public Response refused(TooOften refused) {
            var formats = account.formats();
            var wait = Duration.between(formats.now(), refused.again);
            return Response.status(TOO_MANY)
                    .header("Retry-After", Math.max(1, wait.toSeconds() + 1))
                    .type(MediaType.TEXT_HTML_TYPE.withCharset("utf-8"))
                    .entity(Templates.later(refused.back, formats.duration(wait), formats.moment(refused.again))
                            .render())
                    .build();
        }
    }
}
