package ai.magichour.helpcenter.desk.deliveries;

import ai.magichour.helpcenter.accounts.Account;
import ai.magichour.helpcenter.accounts.audit.AuditEvent;
import ai.magichour.helpcenter.outbox.Parcel;
import ai.magichour.helpcenter.platform.FeedRefusal;
import ai.magichour.helpcenter.tickets.Ticket;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;

/** What couldn't be told or taken, and one press to tell it again. */
@Path("/desk/deliveries")
@RolesAllowed(Account.SUPPORT)
@Produces(MediaType.TEXT_HTML)
class DeliveriesResource {

    private static final int MOST = 100;

    @Inject
    Account account;

    @GET
    public TemplateInstance list(@RestQuery String did) {
        return Templates.deliveries(new DeliveriesPage(
                Parcel.dead(MOST),
                FeedRefusal.latest(MOST),
                "again".equals(did) ? "It is on its way again." : null,
                account.formats()));
    }

    /** Has a parcel told again. Pressed twice, it is still told once. */
    @POST
    @Path("/{parcel}")
    @Transactional
    public Response again(@PathParam("parcel") UUID id) {
        Parcel parcel = Parcel.findById(id, LockModeType.PESSIMISTIC_WRITE);
        if (parcel == null) {
            throw new NotFoundException();
        }
        if (parcel.state() == Parcel.State.DEAD) {
            var now = account.formats().now();
            var problem = parcel.problem;
            parcel.revive(now);
            AuditEvent.write(
                    owner(parcel),
                    account.customer().subject,
                    "had something told again",
                    parcel.key,
                    parcel.topic + ": " + problem,
                    null,
                    null,
                    now);
        }
        return Response.seeOther(URI.create("/desk/deliveries?did=again")).build();
    }

    /** The customer whose ticket it is about; what is about none is written down with whoever pressed. */
    private UUID owner(Parcel parcel) {
        var ticket = Ticket.<Ticket>find("number", parcel.key).firstResult();
        return ticket == null ? account.id() : ticket.customerId;
    }
}
