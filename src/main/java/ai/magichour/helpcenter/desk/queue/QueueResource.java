package ai.magichour.helpcenter.desk.queue;

import ai.magichour.helpcenter.accounts.Account;
import ai.magichour.helpcenter.desk.refunds.Approvals;
import ai.magichour.helpcenter.web.Cursor;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestQuery;

/** The queue. */
@Path("/desk")
@RolesAllowed(Account.SUPPORT)
@Produces(MediaType.TEXT_HTML)
class QueueResource {

    private static final String APPROVALS = "approvals";

    @Inject
    Account account;

    @Inject
    QueuePages pages;

    @Inject
    Approvals approvals;

    @GET
    public TemplateInstance list(
            @RestQuery String view,
            @RestQuery String q,
            @RestQuery String after,
            @RestQuery String did,
            @RestQuery Integer done,
            @RestQuery String changed,
            @RestQuery String taken,
            @RestQuery String unfit) {
        if (APPROVALS.equals(view) && account.isLead()) {
            return approvals.page(null, "approved".equals(did) ? "Approved. The platform is asked." : null);
        }
        return pages.page(View.of(view), Search.of(q), Cursor.of(after), Tally.read(did, done, changed, taken, unfit));
    }
}
