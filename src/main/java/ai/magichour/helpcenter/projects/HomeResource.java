package ai.magichour.helpcenter.projects;

import ai.magichour.helpcenter.accounts.Account;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The first page: what this is, and for somebody who is signed in, what needs them. */
@Path("/")
class HomeResource {

    @Inject
    Account account;

    @Inject
    ProjectLists lists;

    /** How to sign in, where anybody may; only the demo says so. */
    @ConfigProperty(name = "helpcenter.sign-in-hint")
    Optional<String> hint;

    @GET
    @PermitAll
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance home() {
        return Templates.home(lists.attention(account), hint.orElse(null));
    }
}
