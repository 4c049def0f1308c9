package ai.magichour.helpcenter.accounts.me;

import ai.magichour.helpcenter.accounts.Account;
import ai.magichour.helpcenter.accounts.Customer;
import ai.magichour.helpcenter.web.Languages;
import ai.magichour.helpcenter.web.Typed;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** The page about oneself, and the settings that are made on it. */
@Path("/me")
@Authenticated
@Produces(MediaType.TEXT_HTML)
class MeResource {

    private static final int LONGEST_ZONE = 60;
    private static final int LONGEST_LANGUAGE = 20;

    @Inject
    Account account;

    @Inject
    MePages pages;

    @GET
    public TemplateInstance me(@QueryParam("done") String done) {
        return pages.page(Form.BLANK, Done.named(done));
    }

    @POST
    @Path("/zone")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response zone(@FormParam("zone") String zone) {
        var chosen = Typed.line(zone, LONGEST_ZONE);
        if (!chosen.isEmpty() && !Zones.isOne(chosen)) {
            return pages.wrong(Form.of(Form.Problem.ZONE));
        }
        Customer.<Customer>findById(account.id()).ownZone = chosen.isEmpty() ? null : chosen;
        return MePages.done(Done.ZONE);
    }

    /** An empty choice: as the browser asks. */
    @POST
    @Path("/language")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response language(@FormParam("language") String language) {
        var chosen = Typed.line(language, LONGEST_LANGUAGE);
        if (!chosen.isEmpty() && Languages.named(chosen).isEmpty()) {
            return pages.wrong(Form.of(Form.Problem.LANGUAGE));
        }
        Customer.<Customer>findById(account.id()).ownLanguage = chosen.isEmpty() ? null : chosen;
        return MePages.done(Done.LANGUAGE);
    }
}
