package ai.magichour.helpcenter.desk.queue;

import ai.magichour.helpcenter.accounts.Account;
import ai.magichour.helpcenter.desk.acts.BulkOutcome;
import ai.magichour.helpcenter.desk.acts.Many;
import ai.magichour.helpcenter.desk.cases.Seen;
import ai.magichour.helpcenter.desk.cases.page.Ending;
import ai.magichour.helpcenter.tickets.TicketNumber;
import ai.magichour.helpcenter.tickets.form.Seal;
import ai.magichour.helpcenter.web.Cursor;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;

/** One act on many tickets of a list: claim, answer with a canned reply, or close. */
@Path("/desk/tickets")
@RolesAllowed(Account.SUPPORT)
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class BulkResource {

    @Inject
    QueuePages pages;

    @Inject
    Many many;

    /** {@code pick}: for each ticket its number and how far it was seen. */
    @POST
    public Response act(
            @RestForm List<String> pick,
            @RestForm String act,
            @RestForm String canned,
            @RestForm String reason,
            @RestForm String form,
            @RestForm String view,
            @RestForm String q) {
        var picked = picked(pick == null ? List.of() : pick);
        if (picked.isEmpty()) {
            return refused(view, q, "Choose at least one ticket.");
        }
        return switch (act == null ? "" : act) {
            case "claim" -> done(view, q, "claimed", picked, many::claim);
            case "reply" ->
                many.isCanned(canned)
                        ? answer(view, q, picked, canned, Seal.id(form).orElseGet(UUID::randomUUID))
                        : refused(view, q, "Choose an answer.");
            case "close" ->
                Ending.named(reason)
                        .map(how -> done(view, q, "closed", picked, (number, seen) -> many.close(number, seen, how)))
                        .orElseGet(() -> refused(view, q, "Choose how they ended."));
            default -> refused(view, q, "Choose what to do.");
        };
    }

    private Response answer(String view, String q, Map<String, Seen> picked, String canned, UUID form) {
        return done(view, q, "answered", picked, (number, seen) -> many.reply(number, seen, canned, form));
    }

    private interface Act {
        BulkOutcome to(String number, Seen seen);
    }

    private Response done(String view, String q, String act, Map<String, Seen> picked, Act how) {
        var tally = Tally.of(act);
        for (var each : picked.entrySet()) {
            tally = tally.plus(each.getKey(), how.to(each.getKey(), each.getValue()));
        }
        var search = Search.of(q);
        var list = search.isNothing() ? "view=" + View.of(view).address() : "q=" + encoded(search.text());
        return Response.seeOther(URI.create("/desk?" + list + "&" + tally.query()))
                .build();
    }

    private Response refused(String view, String q, String problem) {
        return Response.status(422)
                .entity(pages.page(View.of(view), Search.of(q), Cursor.START, Tally.refused(problem)))
                .build();
    }

    private static Map<String, Seen> picked(List<String> picks) {
        var picked = new LinkedHashMap<String, Seen>();
        for (var pick : picks) {
            var parts = pick.split(" ", 2);
            TicketNumber.in(parts[0])
                    .filter(number -> picked.size() < QueueQuery.SIZE)
                    .ifPresent(number -> picked.put(number, Seen.of(parts.length > 1 ? parts[1] : null)));
        }
        return picked;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
