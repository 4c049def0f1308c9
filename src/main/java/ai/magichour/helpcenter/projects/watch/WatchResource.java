package ai.magichour.helpcenter.projects.watch;

import ai.magichour.helpcenter.accounts.Account;
import ai.magichour.helpcenter.projects.Project;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** One press: tell me when the credits of this project are back. */
@Path("/projects/{id}/watch")
@Authenticated
class WatchResource {

    @Inject
    Account account;

    @POST
    @Transactional
    public Response watch(@PathParam("id") String id) {
        var project = Project.of(account.id(), id);
        if (project == null) {
            throw new NotFoundException();
        }
        Watch.ask(account.id(), project.id, account.formats().now());
        return Response.seeOther(URI.create("/projects/" + project.id)).build();
    }
}
