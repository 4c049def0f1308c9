package ai.magichour.helpcenter.accounts.me;

import ai.magichour.helpcenter.accounts.Account;
import ai.magichour.helpcenter.accounts.Customer;
import ai.magichour.helpcenter.accounts.MailAddress;
import ai.magichour.helpcenter.accounts.limits.Kind;
import ai.magichour.helpcenter.accounts.limits.Limits;
import ai.magichour.helpcenter.web.Typed;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** An address of one's own: asking for a link to it, confirming by that link, and using none. */
@Path("/me/address")
@Authenticated
@Produces(MediaType.TEXT_HTML)
class AddressResource {

    private static final int LONGEST_TYPED = 1_000;

    @Inject
    Account account;

    @Inject
    MePages pages;

    @Inject
    Limits limits;

    @Inject
    Letters letters;

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response ask(@FormParam("address") String address) {
        var typed = Typed.line(address, LONGEST_TYPED);
        if (!MailAddress.isOne(typed)) {
            return pages.wrong(Form.address(typed));
        }
        var customer = Customer.<Customer>findById(account.id());
        if (!letters.areSent() || customer.mail != null || typed.equals(customer.ownMail)) {
            return Response.seeOther(URI.create("/me")).build();
        }
        var again = limits.take(customer.id, Kind.CONFIRMATIONS);
        if (again.isPresent()) {
            return pages.wrong(Form.tooMany(typed, again.get()));
        }
        var formats = account.formats();
        var token = Confirmation.ask(customer.id, typed, formats.now());
        letters.confirm(
                customer.id, typed, "/me/address/" + token, formats.now().plus(Confirmation.VALID), formats);
        return MePages.done(Done.ASKED);
    }

    /** Opening a link changes nothing: whatever looks at mails before people do opens links too. */
    @GET
    @Path("/{token}")
    public Response look(@PathParam("token") String token) {
        return page(found(Confirmation.of(account.id(), token)), token);
    }

    @POST
    @Path("/{token}")
    @Transactional
    public Response confirm(@PathParam("token") String token) {
        var waiting = found(Confirmation.held(account.id(), token));
        var customer = Customer.<Customer>findById(account.id());
        var now = account.formats().now();
        if (waiting.isOpen(now)) {
            waiting.confirm(customer, now);
        } else if (waiting.confirmedAt == null || !waiting.address.equals(customer.ownMail)) {
            return page(waiting, token);
        }
        return MePages.done(Done.CONFIRMED);
    }

    @POST
    @Path("/removal")
    @Transactional
    public Response remove() {
        Customer.<Customer>findById(account.id()).ownMail = null;
        Confirmation.end(account.id(), account.formats().now());
        return MePages.done(Done.REMOVED);
    }

    private Response page(Confirmation waiting, String token) {
        var formats = account.formats();
        return waiting.isOpen(formats.now())
                ? Response.ok(Templates.confirm(waiting, token, formats)).build()
                : Response.status(Response.Status.GONE).entity(Templates.over()).build();
    }

    private static Confirmation found(Confirmation confirmation) {
        if (confirmation == null) {
            throw new NotFoundException();
        }
        return confirmation;
    }
}
