package ai.magichour.helpcenter.projects;

import ai.magichour.helpcenter.accounts.Account;
import ai.magichour.helpcenter.accounts.limits.Limits;
import ai.magichour.helpcenter.ledger.Standings;
import ai.magichour.helpcenter.web.Cursor;
import ai.magichour.helpcenter.web.Typed;
import ai.magichour.helpcenter.web.live.Hub;
import ai.magichour.helpcenter.web.live.Reader;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;

/** A customer's projects: the list, each one's page, and that page as it changes. */
@Path("/projects")
@Authenticated
@Produces(MediaType.TEXT_HTML)
class ProjectResource {

    private static final int LONGEST_SEARCH = 200;
    private static final int LONGEST_ID = 200;

    @Inject
    Account account;

    @Inject
    Limits limits;

    @Inject
    Standings standings;

    @Inject
    ProjectPages pages;

    @Inject
    ProjectLists lists;

    @Inject
    ProjectLive projectLive;

    @Inject
    Hub hub;

    @GET
    public TemplateInstance list(
            @QueryParam("show") String show, @QueryParam("q") String text, @QueryParam("after") String after) {
        var typed = Typed.line(text, LONGEST_SEARCH);
        limits.search(account, "/projects", typed);
        return Templates.list(lists.page(account, Show.of(show), typed, Cursor.of(after)));
    }

    @GET
    @Path("/{id}")
    public TemplateInstance show(@PathParam("id") String id) {
        return pages.page(account.id(), clean(id), standings.of(account.id()), account.formats())
                .orElseThrow(NotFoundException::new);
    }

    @GET
    @Path("/{id}/live")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Blocking
    public Multi<OutboundSseEvent> live(@PathParam("id") String id) {
        var viewer = account.id();
        if (pages.part(viewer, clean(id), standings.of(viewer), account.formats())
                .isEmpty()) {
            throw new NotFoundException();
        }
        var session = account.session();
        var key = new ProjectLive.Key(Reader.of(viewer, account.formats()), id);
        return hub.open(projectLive, key, viewer, session.id(), session.until());
    }

    private static String clean(String id) {
        if (!Typed.clean(id, LONGEST_ID).equals(id)) {
            throw new NotFoundException();
        }
        return id;
    }
}
