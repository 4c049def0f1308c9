package ai.magichour.helpcenter.desk;

import ai.magichour.helpcenter.accounts.Account;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Duration;
import org.jboss.resteasy.reactive.RestForm;

/** Switches the desk's keys on or off, since somebody who speaks to the computer would press them by accident. */
@Path("/desk/keys")
@RolesAllowed(Account.SUPPORT)
class KeysResource {

    private static final Duration REMEMBERED = Duration.ofDays(365);

    @POST
    public Response keys(@RestForm String keys) {
        var cookie = new NewCookie.Builder(Keys.COOKIE)
                .value(Keys.OFF.equals(keys) ? Keys.OFF : "on")
                .path("/desk")
                .maxAge((int) REMEMBERED.toSeconds())
                .httpOnly(true)
                .sameSite(NewCookie.SameSite.LAX)
                .build();
        return Response.seeOther(URI.create("/desk")).cookie(cookie).build();
    }
}
