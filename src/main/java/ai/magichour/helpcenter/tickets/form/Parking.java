package ai.magichour.helpcenter.tickets.form;

import ai.magichour.helpcenter.tickets.Ticket;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.UUID;

/**
 * Keeps the text of a form that arrives after its session ended, for 30 minutes and for the person whose form it was;
 * its seal says who that is. Whoever signs in then comes back to the form, and anybody else finds nothing.
 */
@ApplicationScoped
public class Parking {

    private static final URI SIGN_IN = URI.create("/sign-in");

    @Inject
    Seal seal;

    @Inject
    Clock clock;

    /** Keeps the text of a form for a new ticket and leads to sign-in and back to it. */
    @Transactional
    public Response keep(AskForm form, String project, String sealed) {
        return seal.owner(sealed, form.draft())
                .map(owner -> {
                    form.into(parked(owner, form.draft()), project);
                    return back("/tickets/new?draft=" + form.draft());
                })
                .orElseGet(() -> Response.seeOther(SIGN_IN).build());
    }

    /** Keeps the text of a reply and leads to sign-in and back to its ticket. */
    @Transactional
    public Response keep(UUID draft, String text, String sealed, String number) {
        return seal.owner(sealed, draft)
                .map(owner -> Ticket.of(owner, number))
                .map(ticket -> {
                    var kept = parked(ticket.customerId, draft);
                    kept.ticketId = ticket.id;
                    kept.expected = AskForm.lines(text);
                    return back(ticket.href() + "?draft=" + draft);
                })
                .orElseGet(() -> Response.seeOther(SIGN_IN).build());
    }

    private Draft parked(UUID owner, UUID id) {
        var now = clock.instant();
        var draft = Draft.kept(owner, id, now);
        draft.parkedUntil = now.plus(Draft.PARKED);
        return draft;
    }

    private static Response back(String path) {
        return Response.seeOther(URI.create(path)).build();
    }
}
