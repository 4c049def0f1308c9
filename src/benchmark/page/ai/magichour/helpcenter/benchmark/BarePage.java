package ai.magichour.helpcenter.benchmark;

import ai.magichour.helpcenter.projects.Project;
import io.quarkus.qute.TemplateContents;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;

/**
 * What a page costs at least: one query by primary key, one small template, nobody signed in. Added by the benchmark
 * profile alone, so that it is served by the process that it is compared with and is in no jar that anybody deploys.
 */
@Path("/bare")
class BarePage {

    @TemplateContents("""
            <!doctype html>
            <html lang="en">
            <head><meta charset="utf-8"><title>{name}</title></head>
            <body><h1>{name}</h1><p>{tool}: {status}, {charged} credits</p></body>
            </html>
            """)
    record Page(String name, String tool, String status, long charged) implements TemplateInstance {}

    @GET
    @PermitAll
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance show(@QueryParam("customer") UUID customer, @QueryParam("project") String id) {
        var project = Project.of(customer, id);
        if (project == null) {
            throw new NotFoundException();
        }
        return new Page(project.name, project.type, project.status, project.charged);
    }
}
