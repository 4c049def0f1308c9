package ai.magichour.helpcenter.credits;

import ai.magichour.helpcenter.accounts.Account;
import ai.magichour.helpcenter.ledger.Standings;
import ai.magichour.helpcenter.projects.catalogue.Catalogue;
import ai.magichour.helpcenter.web.live.Hub;
import ai.magichour.helpcenter.web.live.Reader;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.sse.OutboundSseEvent;

/** A customer's credits: every line with its running balance, the same as a file, and the balance as it changes. */
@Path("/")
@Authenticated
@Produces(MediaType.TEXT_HTML)
class CreditsResource {

    @Inject
    Account account;

    @Inject
    Standings standings;

    @Inject
    Catalogue catalogue;

    @Inject
    Hub hub;

    @Inject
    BalanceHeader header;

    @GET
    @Path("/credits")
    public TemplateInstance lines(@QueryParam("after") String after) {
        return Templates.lines(LinesPage.of(
                account.id(),
                before(after),
                standings.of(account.id()),
                account.formats(),
                new Words(account.formats().words(CreditWords.class)),
                catalogue));
    }

    @GET
    @Path("/credits.csv")
    @Produces("text/csv; charset=utf-8")
    public Response file() {
        var viewer = account.id();
        StreamingOutput rows = out -> CreditsFile.write(viewer, out);
        return Response.ok(rows)
                .header("Content-Disposition", "attachment; filename=\"credits.csv\"")
                .build();
    }

    @GET
    @Path("/credits/live")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Blocking
    public Multi<OutboundSseEvent> live() {
        var session = account.session();
        var reader = Reader.of(account.id(), account.formats());
        return hub.open(header, reader, account.id(), session.id(), session.until());
    }

    /** A key that can't be read means the first page. */
    private static Long before(String after) {
        try {
            return after == null || after.length() > 19 ? null : Long.valueOf(Math.max(0, Long.parseLong(after)));
        } catch (NumberFormatException unreadable) {
            return null;
        }
    }
}
