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

    /** {@code pick}: for each ticket its number and how far it was seen; {@code after}: which page of the list it was. */
    @POST
    public Response act(
            @RestForm List<String> pick,
            @RestForm String act,
            @RestForm String canned,
            @RestForm String reason,
            @RestForm String form,
            @RestForm String view,
            @RestForm String q,
            @RestForm String after) {
        var picked = picked(pick == null ? List.of() : pick);
        var list = new Of(View.of(view), Search.of(q), Cursor.of(after), new Chosen(picked.keySet(), canned, reason));
        if (picked.isEmpty()) {
            return refused(list, "Choose at least one ticket.");
        }
        return switch (act == null ? "" : act) {
            case "claim" -> done(list, "claimed", picked, many::claim);
            case "reply" ->
                many.isCanned(canned)
                        ? answer(list, picked, Seal.id(form).orElseGet(UUID::randomUUID))
                        : refused(list, Tally.NO_ANSWER);
            case "close" ->
                Ending.named(reason)
                        .map(how -> done(list, "closed", picked, (number, seen) -> many.close(number, seen, how)))
                        .orElseGet(() -> refused(list, Tally.NO_ENDING));
            default -> refused(list, "Choose what to do.");
        };
    }

    private Response answer(Of list, Map<String, Seen> picked, UUID form) {
        var canned = list.chosen().canned();
        return done(list, "answered", picked, (number, seen) -> many.reply(number, seen, canned, form));
    }

    /** The list on which somebody acts. */
    private record Of(View view, Search search, Cursor from, Chosen chosen) {

        String query() {
            return search.isNothing() ? "view=" + view.address() : "q=" + encoded(search.text());
        }
    }

    private interface Act {
        BulkOutcome to(String number, Seen seen);
    }

    private static Response done(Of list, String act, Map<String, Seen> picked, Act how) {
        var tally = Tally.of(act);
        for (var each : picked.entrySet()) {
            tally = tally.plus(each.getKey(), how.to(each.getKey(), each.getValue()));
        }
        return Response.seeOther(URI.create("/desk?" + list.query() + "&" + tally.query()))
                .build();
    }

    private Response refused(Of list, String problem) {
        return Response.status(422)
                .entity(pages.page(list.view(), list.search(), list.from(), list.chosen(), Tally.refused(problem)))
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
