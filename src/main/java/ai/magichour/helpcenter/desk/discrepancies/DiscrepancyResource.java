package ai.magichour.helpcenter.desk.discrepancies;

import ai.magichour.helpcenter.desk.discrepancies.Discrepancy.Work;
import ai.magichour.helpcenter.web.Cursor;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** What doesn't fit, for support: the list, a ticket for the customer, and "it needs nothing". */
@Path("/desk/discrepancies")
@RolesAllowed("support")
@Produces(MediaType.TEXT_HTML)
class DiscrepancyResource {

    @Inject
    DiscrepancyPages pages;

    @Inject
    Working working;

    @GET
    public TemplateInstance list(@RestQuery String kind, @RestQuery String after, @RestQuery String said) {
        return Templates.discrepancies(pages.page(kind(kind), Cursor.of(after), notice(said), null));
    }

    /** Opens a ticket for the customer, and leads to it; {@code then} = refund: to returning credits in it. */
    @POST
    @Path("/tickets")
    public Response open(@RestForm String discrepancy, @RestForm String kind, @RestForm String then) {
        var done = working.open(place(discrepancy));
        return switch (done.outcome()) {
            case TICKET -> to("/desk/tickets/" + done.ticket() + ("refund".equals(then) ? "/refund" : ""));
            case HEALED -> back(kind, "healed");
            case ASIDE, NOTHING -> throw new NotFoundException();
        };
    }

    /** Sets it aside, for a reason. */
    @POST
    @Path("/reasons")
    public Response setAside(
            @RestForm String discrepancy, @RestForm String reason, @RestForm String kind, @RestForm String after) {
        var place = place(discrepancy);
        var work = Stream.of(Work.values())
                .filter(each -> each != Work.TICKET && each.name().equals(reason))
                .findFirst();
        if (work.isEmpty()) {
            return Response.status(422)
                    .entity(Templates.discrepancies(pages.page(kind(kind), Cursor.of(after), null, discrepancy)))
                    .build();
        }
        return switch (working.setAside(place, work.get()).outcome()) {
            case ASIDE -> back(kind, "aside");
            case TICKET, HEALED, NOTHING -> throw new NotFoundException();
        };
    }

    private static Discrepancy.Place place(String address) {
        var place = Discrepancy.at(address);
        if (place == null) {
            throw new NotFoundException();
        }
        return place;
    }

    /** A word that is no kind shows all. */
    private static Kind kind(String address) {
        return Kind.at(address == null ? "" : address).orElse(null);
    }

    private static String notice(String said) {
        return switch (said == null ? "" : said) {
            case "healed" -> "It had healed in the meantime, so no ticket was opened.";
            case "aside" -> "It is off the list, and comes back only with other facts.";
            default -> null;
        };
    }

    private static Response back(String kind, String said) {
        var view = kind(kind);
        return to("/desk/discrepancies?said=" + said + (view == null ? "" : "&kind=" + view.address()));
    }

    private static Response to(String path) {
        return Response.seeOther(URI.create(path)).build();
    }
}
