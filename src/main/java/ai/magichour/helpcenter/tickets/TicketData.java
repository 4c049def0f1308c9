package ai.magichour.helpcenter.tickets;

import ai.magichour.helpcenter.accounts.Kept;
import ai.magichour.helpcenter.accounts.OwnData;
import ai.magichour.helpcenter.accounts.Slices;
import ai.magichour.helpcenter.tickets.files.Attachment;
import ai.magichour.helpcenter.tickets.form.Draft;
import ai.magichour.helpcenter.web.Formats;
import com.fasterxml.jackson.core.JsonGenerator;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A customer's tickets with all that was said in them, and the forms they haven't sent. */
@ApplicationScoped
@Priority(100)
class TicketData implements OwnData {

    private static final String DRAFTS = "drafts";

    @Inject
    Clock clock;

    @Override
    public List<Kept> kept(Formats reader) {
        var words = reader.words(TicketWords.class);
        return List.of(
                Kept.staying(words.keptTickets(), words.keptTicketsUntil(), words.keptTicketsWhy()),
                Kept.removable(DRAFTS, words.keptDrafts(), words.keptDraftsUntil(), words.keptDraftsWhy()));
    }

    @Override
    public void write(UUID customer, JsonGenerator json) throws IOException {
        Slices.<Ticket>write(json, "tickets", last -> Ticket.after(customer, last), ticket -> {
            json.writeStringField("number", ticket.number);
            json.writeStringField("project", ticket.projectId);
            json.writeStringField("concern", ticket.concern.address());
            json.writeStringField("state", ticket.state.name());
            json.writePOJOField("openedAt", ticket.openedAt);
            json.writePOJOField("closedAt", ticket.closedAt);
            json.writePOJOField("evidence", ticket.evidence);
        });
        Slices.<Message>write(json, "messages", last -> Message.after(customer, last), message -> {
            json.writePOJOField("ticket", message.ticketId);
            json.writeStringField("author", message.author.name());
            json.writePOJOField("event", message.event);
            json.writeStringField("text", message.body);
            json.writePOJOField("at", message.at);
        });
    }

    @Override
    public Map<String, Integer> forget(UUID customer) {
        for (var draft : Draft.<Draft>list("customerId", customer)) {
            Attachment.removeDraft(customer, draft.id, clock.instant());
        }
        return Map.of(DRAFTS, (int) Draft.delete("customerId", customer));
    }
}
