package ai.magichour.helpcenter.accounts.me;

import ai.magichour.helpcenter.accounts.Account;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.net.URI;

/** What is kept of oneself: as a file, and having what may go deleted. */
@Path("/me")
@Authenticated
@Produces(MediaType.TEXT_HTML)
class OwnDataResource {

    @Inject
    Account account;

    @Inject
    Everything everything;

    @Inject
    Deletion deletion;

    @GET
    @Path("/data.json")
    @Produces(MediaType.APPLICATION_JSON)
    public Response file() {
        var viewer = account.id();
        var now = account.formats().now();
        StreamingOutput data = out -> everything.write(viewer, now, out);
        return Response.ok(data)
                .header("Content-Disposition", "attachment; filename=\"help-center-data.json\"")
                .build();
    }

    /** Says what would go and what would stay, and changes nothing. */
    @GET
    @Path("/deletion")
    public Response check() {
        return Response.ok(Templates.deletion(everything.kept(account.formats())))
                .build();
    }

    @POST
    @Path("/deletion")
    @Transactional
    public Response delete() {
        deletion.of(account);
        return Response.seeOther(URI.create("/me/deletion/result")).build();
    }

    /** What became of the last request. Without one there is nothing to say. */
    @GET
    @Path("/deletion/result")
    public Response result() {
        var formats = account.formats();
        return deletion.last(account.id())
                .map(last -> Response.ok(Templates.deleted(last, everything.kept(formats), account.customer(), formats))
                        .build())
                .orElseGet(() -> Response.seeOther(URI.create("/me")).build());
    }

    /** Takes the request back: the next sign-in's name and address are kept again. */
    @POST
    @Path("/keeping")
    @Transactional
    public Response keep() {
        deletion.end(account);
        return MePages.done(Done.KEEPING);
    }
}
