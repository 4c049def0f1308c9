package ai.magichour.helpcenter.web;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;

/** Breaks on request, so that tests see what a reader and what the log is told of it. */
@Path("/articles/breakage")
public class Breakage {

    static final String INNER = "the inner workings";

    @Inject
    EntityManager database;

    @GET
    @Path("/code")
    @PermitAll
    public String code() {
        throw new IllegalStateException(INNER);
    }

    /** What the database says of a row that it refuses has the row in it. */
    @GET
    @Path("/row")
    @PermitAll
    @Transactional
    public String row(@QueryParam("text") String text) {
        database.createNativeQuery("insert into article_feedback values (gen_random_uuid(), :text, 'NEITHER', :text,"
                        + " null, now())")
                .setParameter("text", text)
                .executeUpdate();
        return "kept";
    }

    /** Has no word on who may use it, as a forgotten annotation would. */
    @GET
    @Path("/unannotated")
    public String unannotated() {
        return INNER;
    }

    @GET
    @Path("/lead")
    @jakarta.annotation.security.RolesAllowed("lead")
    public String lead() {
        return INNER;
    }

    @GET
    @Path("/anybody")
    @Authenticated
    public String anybody() {
        return "here";
    }
}
