package ai.magichour.helpcenter.accounts;

import io.quarkus.oidc.OidcConfigurationMetadata;
import io.quarkus.oidc.OidcProviderClient;
import io.quarkus.oidc.OidcSession;
import io.quarkus.oidc.RefreshToken;
import io.quarkus.security.Authenticated;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Duration;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.logging.Logger;

/** The two acts of a session. Signing in is asking for a page; the provider does the rest and comes back to it. */
@Path("/")
@Authenticated
class SignInResource {

    private static final Logger LOG = Logger.getLogger(SignInResource.class);
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    @Inject
    Account account;

    @Inject
    RefreshToken refresh;

    @Inject
    OidcProviderClient client;

    @Inject
    Sessions sessions;

    @Inject
    OidcSession session;

    @Inject
    OidcConfigurationMetadata provider;

    @Inject
    SecurityIdentity identity;

    @GET
    @Path("/sign-in")
    public Response signIn() {
        return Response.seeOther(URI.create("/projects")).build();
    }

    /** Where the provider sends people back to; whoever comes here again, by a bookmark or the back button, goes on. */
    @GET
    @Path("/sign-in/return")
    public Response signedIn() {
        return signIn();
    }

    /** Where somebody lands whose session had ended before they signed out: the provider leads them back by a GET. */
    @GET
    @Path("/sign-out")
    public Response signedOut(UriInfo uri) {
        return Response.seeOther(uri.getBaseUri()).build();
    }

    /** Ends the session here, on every node, in this browser and, where the provider can, with the provider. */
    @POST
    @Path("/sign-out")
    public Response signOut(UriInfo uri) {
        revoke();
        sessions.end(account.session());
        session.logout().await().indefinitely();
        return Response.seeOther(afterwards(uri)).build();
    }

    /** A copied cookie holds the refresh token too. Where the provider can't take it back, its own expiry must do. */
    private void revoke() {
        if (provider.getRevocationUri() == null || refresh.getToken() == null) {
            return;
        }
        try {
            client.revokeRefreshToken(refresh.getToken()).await().atMost(PATIENCE);
        } catch (RuntimeException unanswered) {
            LOG.warnf("The provider didn't revoke a refresh token: %s", unanswered.getMessage());
        }
    }

    private URI afterwards(UriInfo uri) {
        var home = uri.getBaseUri();
        if (provider.getEndSessionUri() == null || !(identity.getPrincipal() instanceof JsonWebToken token)) {
            return home;
        }
        return UriBuilder.fromUri(provider.getEndSessionUri())
                .queryParam("id_token_hint", "{token}")
                .queryParam("post_logout_redirect_uri", "{home}")
                .build(token.getRawToken(), home.toString());
    }
}
